package org.liangqu.notification;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Subjects extends JpaRepository<Subject, UUID> {}
