package org.liangqu.portal.visitors;

import java.util.List;
import org.liangqu.directory.Directory;
import org.liangqu.organization.ParkContacts;
import org.springframework.stereotype.Component;

/** All parks with their offices (园区). */
@Component
class ParkOffices {

  private final Directory directory;
  private final ParkContacts contacts;

  ParkOffices(Directory directory, ParkContacts contacts) {
    this.directory = directory;
    this.contacts = contacts;
  }

  List<ParkOffice> all() {
    return directory.parks().stream()
        .map(
            park ->
                new ParkOffice(
                    park,
                    directory.bureau(park.bureauCode()).name(),
                    directory.recommendingUnit(park.recommenderCode()).name(),
                    contacts.mayChange(park.code())))
        .toList();
  }
}
