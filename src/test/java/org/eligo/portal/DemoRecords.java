package org.eligo.portal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eligo.demo.DemoStudies;

/** The demo's studies as text: fictional, and always the same. */
public final class DemoRecords {

    private DemoRecords() {}

    /** From NCT99000001 on. */
    public static List<String> first(int studies) {
        List<String> records = new ArrayList<>();
        new DemoStudies().studies(studies).forEach(json -> records.add(new String(json, StandardCharsets.UTF_8)));
        return records;
    }
}
