package org.eligo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.RepeatedTest;

/** Random studies in a random form, some of them corrupted at random: just those are set aside. */
class CorruptedInputTest {

    private enum Form {
        LINES,
        LIST,
        LIST_OF_LINES,
        PAGE,
        PAGES,
        ONE_AFTER_THE_OTHER
    }

    private static final Pattern KEY_FIRST = Pattern.compile("[\\s,}\\]]*\"\\w*\"\\s*:");

    private record Piece(String text, boolean sound) {}

    @RepeatedTest(300)
    void just_the_corrupted_studies_are_set_aside() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Form form = Form.values()[random.nextInt(Form.values().length)];
        List<String> spaces = random.nextBoolean()
                ? List.of(" ")
                : random.nextBoolean() ? List.of("\n  ", " ", "\r\n\t") : List.of("");
        boolean oneALine = form == Form.LINES || form == Form.LIST_OF_LINES;
        List<Piece> pieces = new ArrayList<>();
        List<String> sound = new ArrayList<>();
        boolean beforeIsWhole = true;
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            String json = SmallStudies.random(1 + random.nextInt(100), random);
            String text = oneALine ? json : SmallStudies.spaced(json, random, spaces);
            boolean keep = random.nextInt(4) > 0;
            pieces.add(new Piece(keep ? text : corrupted(text, beforeIsWhole, random), keep));
            beforeIsWhole = keep;
            if (keep) {
                sound.add(json);
            }
        }
        List<int[]> spans = new ArrayList<>();
        String text = text(form, pieces, spans);

        Found found = Found.in(text);

        String input = "seed " + seed + ", " + form + ":\n" + text;
        assertThat(found.taken).as(input).isEqualTo(sound);
        List<SetAside> setAside = new ArrayList<>(found.broken);
        setAside.addAll(found.refused);
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).sound()) {
                int[] span = spans.get(i);
                assertThat(setAside)
                        .as(input + "\nbroken: " + pieces.get(i))
                        .anyMatch(b -> b.place().offset() < span[1] && b.place().offset() + b.bytes() >= span[0]);
            }
        }
        assertThat(inPacking(text, random)).as(input).isEqualTo(sound);
    }

    private static List<String> inPacking(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i > 0; i--) {
            bytes = packed(bytes, random);
        }
        return Found.inAnyForm(bytes).taken;
    }

    private static byte[] packed(byte[] bytes, Random random) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int cut = random.nextInt(bytes.length + 1);
            switch (random.nextInt(3)) {
                case 0 -> {
                    try (GZIPOutputStream first = new GZIPOutputStream(out)) {
                        first.write(bytes, 0, cut);
                    }
                    try (GZIPOutputStream second = new GZIPOutputStream(out)) {
                        second.write(bytes, cut, bytes.length - cut);
                    }
                }
                case 1 -> {
                    out.write(Zstd.compress(Arrays.copyOf(bytes, cut)));
                    out.write(Zstd.compress(Arrays.copyOfRange(bytes, cut, bytes.length)));
                }
                default -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        zip.putNextEntry(new ZipEntry("../00/"));
                        zip.putNextEntry(new ZipEntry("../00/studies"));
                        zip.write(bytes);
                        zip.putNextEntry(new ZipEntry("__MACOSX/._studies"));
                        zip.write(1);
                    }
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Form form, List<Piece> pieces, List<int[]> spans) {
        String before = switch (form) {
            case LINES, ONE_AFTER_THE_OTHER -> "";
            case LIST -> "[";
            case LIST_OF_LINES -> "[\n";
            case PAGE, PAGES -> "{\"totalCount\":12,\"studies\":[\n";
        };
        String between = switch (form) {
            case LINES -> "\n";
            case ONE_AFTER_THE_OTHER -> " ";
            case LIST -> ",";
            case LIST_OF_LINES, PAGE -> ",\n";
            case PAGES -> "\n],\"nextPageToken\":\"x\"}\n{\"studies\":[\n";
        };
        String after = switch (form) {
            case LINES -> "\n";
            case ONE_AFTER_THE_OTHER -> "";
            case LIST -> "]";
            case LIST_OF_LINES -> "\n]\n";
            case PAGE, PAGES -> "\n],\"nextPageToken\":\"x\"}";
        };
        StringBuilder text = new StringBuilder(before);
        for (Piece piece : pieces) {
            if (!spans.isEmpty()) {
                text.append(between);
            }
            int from = length(text);
            text.append(piece.text());
            spans.add(new int[] {from, length(text)});
        }
        return text.append(after).toString();
    }

    private static int length(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Something that is no JSON object any more. A rear end comes only behind a whole study: with the front end of another one
     * before it, it could make a study that looks sound; nor may it begin with a key, as behind a study that closed too early.
     */
    private static String corrupted(String text, boolean mayBeRearEnd, RandomGenerator random) {
        while (true) {
            int at = 1 + random.nextInt(text.length() - 1);
            String head = text.substring(0, at);
            String tail = text.substring(at);
            if (head.substring(1).isBlank() || tail.stripLeading().startsWith("\"protocolSection")) {
                continue; // with a brace before it the rest could be a study
            }
            String corrupted = switch (random.nextInt(8)) {
                case 0, 1 -> head;
                case 2 -> tail;
                case 3 -> head + tail.substring(1);
                case 4 -> head + "\n" + tail;
                case 5 -> head + "{" + tail;
                case 6 -> head + "\"" + tail;
                default -> head + "x" + tail;
            };
            boolean rearEnd = corrupted.equals(tail)
                    && (!mayBeRearEnd || KEY_FIRST.matcher(tail).lookingAt());
            if (!corrupted.isBlank() && !rearEnd && !corrupted.contains(text) && !beginsWithJson(corrupted)) {
                return corrupted;
            }
        }
    }

    /** Whether it is JSON, or an object stands at its beginning or end that could be taken for the study. */
    private static boolean beginsWithJson(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            JsonToken unused = parser.nextToken();
            parser.skipChildren();
            return true;
        } catch (JsonProcessingException e) {
            return text.startsWith("[");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
