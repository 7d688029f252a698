package org.eligo.bench;

import java.util.List;

/** What people type whatever the store holds. */
final class CommonWords {

    /** Diseases and complaints in everyday words. */
    static final List<String> COMPLAINTS = List.of(
            "heart attack",
            "breast cancer",
            "diabetes",
            "high blood pressure",
            "stroke",
            "lung cancer",
            "long covid",
            "depression",
            "knee pain",
            "migraine",
            "asthma",
            "skin cancer",
            "memory loss",
            "back pain",
            "kidney failure",
            "prostate cancer",
            "hair loss",
            "weight loss",
            "trouble sleeping",
            "eczema",
            "high cholesterol",
            "autism",
            "multiple sclerosis",
            "bowel cancer",
            "sickle cell",
            "healthy volunteers");

    /** For the box for other terms, some of them in the query language. */
    static final List<String> OTHER_TERMS = List.of(
            "placebo",
            "vaccine",
            "exercise",
            "\"quality of life\"",
            "immunotherapy",
            "gene therapy",
            "stem cells",
            "aspirin OR ibuprofen",
            "\"double blind\" AND children",
            "surgery NOT robotic",
            "pregnant women",
            "survival",
            "mindfulness",
            "radiotherapy",
            "telehealth",
            "elderly");

    /** For the boxes for titles and outcomes. */
    static final List<String> OUTCOMES = List.of(
            "overall survival",
            "pain",
            "progression free survival",
            "hba1c",
            "blood pressure",
            "adverse events",
            "quality of life",
            "mortality");

    /** Large cities; degrees north and east. */
    static final List<Town> TOWNS = List.of(
            new Town("Boston", 42.36, -71.06),
            new Town("New York", 40.71, -74.01),
            new Town("Houston", 29.76, -95.37),
            new Town("Los Angeles", 34.05, -118.24),
            new Town("Chicago", 41.88, -87.63),
            new Town("Toronto", 43.65, -79.38),
            new Town("Mexico City", 19.43, -99.13),
            new Town("São Paulo", -23.55, -46.63),
            new Town("London", 51.51, -0.13),
            new Town("Paris", 48.86, 2.35),
            new Town("Madrid", 40.42, -3.70),
            new Town("Berlin", 52.52, 13.40),
            new Town("Copenhagen", 55.68, 12.57),
            new Town("Cairo", 30.04, 31.24),
            new Town("Nairobi", -1.29, 36.82),
            new Town("Mumbai", 19.08, 72.88),
            new Town("Beijing", 39.90, 116.41),
            new Town("Seoul", 37.57, 126.98),
            new Town("Tokyo", 35.68, 139.69),
            new Town("Sydney", -33.87, 151.21));

    record Town(String name, double latitude, double longitude) {}

    private CommonWords() {}
}
