package org.eligo.assessment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eligo.record.StudyRecord;
import org.eligo.study.NctId;
import org.eligo.study.Status;

/** Fictional records that say something, or nothing, of their status: built by hand or at random. */
public final class StatusRecords {

    private static final int FIRST = 99_100_000;

    private final StringBuilder status = new StringBuilder();
    private final List<String> sites = new ArrayList<>();
    private String central = "";
    private String copied = "";

    /** A record that says nothing at all. */
    static StatusRecords bare() {
        return new StatusRecords();
    }

    StatusRecords text(String name, String value) {
        status.append(status.isEmpty() ? "" : ",").append("\"%s\":\"%s\"".formatted(name, value));
        return this;
    }

    StatusRecords date(String name, String value) {
        status.append(status.isEmpty() ? "" : ",").append("\"%s\":{\"date\":\"%s\"}".formatted(name, value));
        return this;
    }

    StatusRecords site(String siteStatus) {
        sites.add(siteStatus.isEmpty() ? "{\"city\":\"Ferntown\"}" : "{\"status\":\"" + siteStatus + "\"}");
        return this;
    }

    StatusRecords contact(String json) {
        central = "\"centralContacts\":[" + json + "],";
        return this;
    }

    StatusRecords reachable() {
        return contact("{\"name\":\"Ida Invented\",\"phone\":\"+0 1\"}");
    }

    /** Of which day the copy of the record is. */
    StatusRecords copied(String day) {
        copied = ",\"derivedSection\":{\"miscInfoModule\":{\"versionHolder\":\"" + day + "\"}}";
        return this;
    }

    StudyRecord record(int number) {
        NctId id = new NctId(FIRST + number);
        String locations = sites.isEmpty() ? "" : "\"locations\":[" + String.join(",", sites) + "]";
        String places = (central + locations).replaceAll(",$", "");
        String json = "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"" + id + "\",\"briefTitle\":\"Study "
                + number + "\"}"
                + (status.isEmpty() ? "" : ",\"statusModule\":{" + status + "}")
                + (places.isEmpty() ? "" : ",\"contactsLocationsModule\":{" + places + "}")
                + "}" + copied + "}";
        return StudyRecord.stored(id, json.getBytes(StandardCharsets.UTF_8));
    }

    /** A record at random, its dates within three years of {@code around}, every part absent now and then. */
    public static StudyRecord random(RandomGenerator random, LocalDate around, int number) {
        StatusRecords record = bare();
        // Most records take participants: there the rules differ.
        List<String> taking =
                List.of("RECRUITING", "NOT_YET_RECRUITING", "ENROLLING_BY_INVITATION", "AVAILABLE", "UNKNOWN");
        if (random.nextInt(20) > 0) {
            record.text(
                    "overallStatus",
                    random.nextInt(3) > 0
                            ? taking.get(random.nextInt(taking.size()))
                            : random.nextInt(10) == 0 ? "SOMETHING_NEW" : anyStatus(random));
        }
        if (random.nextBoolean()) {
            record.text("lastKnownStatus", random.nextInt(10) == 0 ? "SOMETHING_NEW" : anyStatus(random));
        }
        if (random.nextInt(5) > 0) {
            record.text("statusVerifiedDate", date(random, around));
        }
        for (String name : List.of(
                "startDateStruct", "primaryCompletionDateStruct", "completionDateStruct", "lastUpdatePostDateStruct")) {
            if (random.nextInt(5) > 0) {
                record.date(name, date(random, around));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            record.site(random.nextInt(3) == 0 ? "" : random.nextInt(3) == 0 ? anyStatus(random) : "RECRUITING");
        }
        switch (random.nextInt(4)) {
            case 0 -> record.contact("{\"name\":\"Nobody Reachable\"}");
            case 1 -> record.contact("{\"email\":\"nobody@example.invalid\"}");
            case 2 -> record.reachable();
            default -> {}
        }
        if (random.nextBoolean()) {
            record.copied(around.minusDays(random.nextInt(1100)).toString());
        }
        return record.record(number);
    }

    private static String anyStatus(RandomGenerator random) {
        return List.of(Status.values())
                .get(random.nextInt(Status.values().length))
                .name();
    }

    private static String date(RandomGenerator random, LocalDate around) {
        String day = around.plusDays(random.nextInt(-1100, 1100)).toString();
        return switch (random.nextInt(8)) {
            case 0 -> day.substring(0, 4);
            case 1, 2, 3 -> day.substring(0, 7);
            default -> day;
        };
    }
}
