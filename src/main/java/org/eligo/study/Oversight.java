package org.eligo.study;

import java.util.Optional;

/**
 * Who watches over a study; each is empty where the record does not say.
 *
 * @param monitoringCommittee a committee looks at the data for safety while the study runs
 * @param fdaDrug it studies a drug that the U.S. FDA regulates
 * @param fdaDevice it studies a device that the U.S. FDA regulates
 * @param unapprovedDevice the device has not been approved or cleared by the FDA
 * @param exported the product is made in the U.S. and exported from there
 */
public record Oversight(
        Optional<Boolean> monitoringCommittee,
        Optional<Boolean> fdaDrug,
        Optional<Boolean> fdaDevice,
        Optional<Boolean> unapprovedDevice,
        Optional<Boolean> exported) {}
