package org.eligo.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * Makes {@code mesh-conditions.txt} from the descriptors of the Medical Subject Headings, one as JSON a line, gzipped: {@code ui}, {@code
 * name}, {@code tree}.
 *
 * <p>{@code main DESCRIPTORS OUT}.
 */
final class ConditionTreeMaker {

    /** The widest: the file of descriptors says of none where it stands. */
    private static final Map<String, String> WIDEST = Map.ofEntries(
            Map.entry("Infections", "C01"),
            Map.entry("Neoplasms", "C04"),
            Map.entry("Musculoskeletal Diseases", "C05"),
            Map.entry("Digestive System Diseases", "C06"),
            Map.entry("Stomatognathic Diseases", "C07"),
            Map.entry("Respiratory Tract Diseases", "C08"),
            Map.entry("Otorhinolaryngologic Diseases", "C09"),
            Map.entry("Nervous System Diseases", "C10"),
            Map.entry("Eye Diseases", "C11"),
            Map.entry("Urogenital Diseases", "C12"),
            Map.entry("Cardiovascular Diseases", "C14"),
            Map.entry("Hemic and Lymphatic Diseases", "C15"),
            Map.entry("Congenital, Hereditary, and Neonatal Diseases and Abnormalities", "C16"),
            Map.entry("Skin and Connective Tissue Diseases", "C17"),
            Map.entry("Nutritional and Metabolic Diseases", "C18"),
            Map.entry("Endocrine System Diseases", "C19"),
            Map.entry("Immune System Diseases", "C20"),
            Map.entry("Disorders of Environmental Origin", "C21"),
            Map.entry("Animal Diseases", "C22"),
            Map.entry("Pathological Conditions, Signs and Symptoms", "C23"),
            Map.entry("Occupational Diseases", "C24"),
            Map.entry("Chemically-Induced Disorders", "C25"),
            Map.entry("Wounds and Injuries", "C26"),
            Map.entry("Mental Disorders", "F03"));

    private ConditionTreeMaker() {}

    public static void main(String[] files) throws IOException {
        JsonMapper json = new JsonMapper();
        List<String> headings = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(files[0]))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode descriptor = json.readTree(line);
                String name = descriptor.get("name").asText();
                String places = StreamSupport.stream(descriptor.get("tree").spliterator(), false)
                        .map(JsonNode::asText)
                        .filter(ConditionTreeMaker::isOfConditions)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .collect(Collectors.joining(" "));
                String all = WIDEST.getOrDefault(name, places);
                if (!all.isEmpty()) {
                    headings.add(descriptor.get("ui").asText() + "\t" + name + "\t" + all);
                }
            }
        }
        headings.sort(String::compareTo);
        headings.addFirst(
                "# Medical Subject Headings 2024, branches C and F03; courtesy of the U.S. National Library of Medicine.");
        var unused = Files.write(Path.of(files[1]), headings);
    }

    private static boolean isOfConditions(String place) {
        return place.startsWith("C") || place.equals("F03") || place.startsWith("F03.");
    }
}
