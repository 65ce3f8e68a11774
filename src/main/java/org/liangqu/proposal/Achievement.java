package org.liangqu.proposal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/** An achievement to be transferred (拟转化成果); proofs are attached under its key. */
@Embeddable
public record Achievement(
    @NotBlank(message = "请填写成果编号") @Text(50) String key,
    @Text String name,
    @Text String owner,
    LocalDate obtainedOn) {}
