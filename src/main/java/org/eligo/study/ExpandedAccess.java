package org.eligo.study;

import java.util.Optional;

/**
 * Whether the treatment can be had outside the study.
 *
 * @param offered the record says yes
 * @param study its own record
 */
public record ExpandedAccess(boolean offered, Optional<NctId> study, Optional<Coded<Status>> status) {}
