package org.eligo.house;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown file as far as links go: where its links lead and which headings can be linked to. */
record Markdown(Path file, String text) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```");
    private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern INLINE_LINK = Pattern.compile("\\]\\(\\s*<?([^)\\s>]*)>?(?:\\s+\"[^\"]*\")?\\s*\\)");
    private static final Pattern REFERENCE = Pattern.compile("(?m)^ {0,3}\\[[^\\]]+\\]:\\s*<?(\\S+?)>?\\s*$");
    private static final Pattern AUTO_LINK = Pattern.compile("<(https?://[^>]*)>");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?) *#*$");
    private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N}_ -]");

    static Markdown read(Path file) {
        return new Markdown(file, FENCED.matcher(Checkout.text(file)).replaceAll(""));
    }

    /** One sentence for each link that leads nowhere. Links to other sites are looked at for their form only. */
    List<String> deadLinks() {
        List<String> dead = new ArrayList<>();
        for (String target : targets()) {
            String wrong = target.matches("[a-z]+:.*") ? faultOfAddress(target) : faultOfPath(target);
            if (!wrong.isEmpty()) {
                dead.add(file + ": the link " + target + " " + wrong + ".");
            }
        }
        return dead;
    }

    /** The anchors that a Git host makes of the headings: {@code ## One machine, many} is {@code one-machine-many}. */
    Set<String> anchors() {
        Set<String> anchors = new HashSet<>();
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            String words = NOT_IN_ANCHORS
                    .matcher(heading.group(1).toLowerCase(Locale.ROOT))
                    .replaceAll("")
                    .replace(' ', '-');
            String anchor = words;
            for (int twin = 1; !anchors.add(anchor); twin++) {
                anchor = words + "-" + twin;
            }
        }
        return anchors;
    }

    private List<String> targets() {
        String prose = INLINE_CODE.matcher(text).replaceAll("code");
        List<String> targets = new ArrayList<>();
        for (Pattern form : List.of(INLINE_LINK, REFERENCE, AUTO_LINK)) {
            form.matcher(prose).results().forEach(found -> targets.add(found.group(1)));
        }
        return targets;
    }

    private static String faultOfAddress(String target) {
        try {
            URI address = new URI(target);
            boolean site = List.of("http", "https").contains(address.getScheme()) && address.getHost() != null;
            return site || "mailto".equals(address.getScheme()) ? "" : "is no http, https or mailto address";
        } catch (URISyntaxException e) {
            return "is no address: " + e.getReason();
        }
    }

    private String faultOfPath(String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path there = path.isEmpty() ? file : file.resolveSibling(path).normalize();
        if (!Files.exists(there)) {
            return "leads to no file";
        }
        if (hash >= 0 && !read(there).anchors().contains(target.substring(hash + 1))) {
            return "leads to no heading";
        }
        return "";
    }
}
