package org.liangqu.review;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PoolExperts extends JpaRepository<PoolExpert, String> {

  List<PoolExpert> findAllByOrderByAccountId();
}
