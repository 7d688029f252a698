package org.eligo.gazetteer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eligo.gazetteer.Countries.Country;
import org.eligo.gazetteer.Countries.Region;
import org.eligo.gazetteer.PlaceTable.Row;

/**
 * The packaged data, read.
 *
 * @param cities weighted by population
 * @param otherNames of cities; the weight is the city's row
 * @param zips postal codes of the United States; the weight is the row of their city's name
 * @param zipCities those names
 */
record GazetteerFile(
        Countries countries, PlaceTable cities, PlaceTable otherNames, PlaceTable zips, PlaceTable zipCities) {

    private static final int VERSION = 1;

    /** The same, to be written; each list of rows sorted by key. */
    record Contents(
            List<Country> countries,
            List<Region> regions,
            List<Row> cities,
            List<Row> otherNames,
            List<Row> zips,
            List<Row> zipCities) {

        Contents {
            countries = List.copyOf(countries);
            regions = List.copyOf(regions);
            cities = List.copyOf(cities);
            otherNames = List.copyOf(otherNames);
            zips = List.copyOf(zips);
            zipCities = List.copyOf(zipCities);
        }
    }

    static void write(Contents contents, DataOutputStream out) throws IOException {
        out.writeInt(VERSION);
        out.writeInt(contents.countries().size());
        for (Country country : contents.countries()) {
            out.writeUTF(country.code());
            out.writeUTF(country.name());
            strings(country.others(), out);
            numbers(country.latitude(), country.longitude(), country.population(), out);
        }
        out.writeInt(contents.regions().size());
        for (Region region : contents.regions()) {
            out.writeShort(region.country());
            out.writeUTF(region.code());
            out.writeUTF(region.name());
            strings(region.others(), out);
            numbers(region.latitude(), region.longitude(), region.population(), out);
        }
        for (List<Row> rows :
                List.of(contents.cities(), contents.otherNames(), contents.zips(), contents.zipCities())) {
            PlaceTable.write(rows, out);
        }
    }

    static GazetteerFile read(DataInputStream in) throws IOException {
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException("The gazetteer's file has version " + version + ", not " + VERSION + ".");
        }
        List<Country> countries = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            countries.add(
                    new Country(in.readUTF(), in.readUTF(), strings(in), in.readFloat(), in.readFloat(), in.readInt()));
        }
        List<Region> regions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            regions.add(new Region(
                    in.readUnsignedShort(),
                    in.readUTF(),
                    in.readUTF(),
                    strings(in),
                    in.readFloat(),
                    in.readFloat(),
                    in.readInt()));
        }
        return new GazetteerFile(
                new Countries(countries, regions),
                PlaceTable.read(in),
                PlaceTable.read(in),
                PlaceTable.read(in),
                PlaceTable.read(in));
    }

    private static void numbers(double latitude, double longitude, int population, DataOutputStream out)
            throws IOException {
        out.writeFloat((float) latitude);
        out.writeFloat((float) longitude);
        out.writeInt(population);
    }

    private static void strings(List<String> texts, DataOutputStream out) throws IOException {
        out.writeShort(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
