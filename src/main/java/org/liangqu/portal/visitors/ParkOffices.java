package org.liangqu.portal.visitors;

import java.util.List;
import org.liangqu.directory.Directory;
import org.springframework.stereotype.Component;

/** All parks with their offices (园区). */
@Component
class ParkOffices {

  private final Directory directory;

  ParkOffices(Directory directory) {
    this.directory = directory;
  }

  List<ParkOffice> all() {
    return directory.parks().stream()
        .map(
            park ->
                new ParkOffice(
                    park,
                    directory.bureau(park.bureauCode()).name(),
                    directory.recommendingUnit(park.recommenderCode()).name()))
        .toList();
  }
}
