package io.github.communique.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The short and informal names of known missions that texts use. */
final class MissionForms {

    /** Stands for any word for an operation before a code name. */
    private static final String ANY_OPERATION = "* ";

    private static final String WORD_FOR_OPERATION = "*";
    private static final String NOT_ALONE = "-";

    static final Lazy<MissionForms> BUILT_IN =
            new Lazy<>(() -> new MissionForms(CsvResource.read("mission-forms.csv")));

    private final Map<String, String> acronymsByForm = new LinkedHashMap<>();
    private final Set<String> words = new HashSet<>();

    private MissionForms(List<List<String>> rows) {
        List<String> operations = new ArrayList<>();
        for (List<String> row : rows) {
            String acronym = row.get(0);
            String form = row.get(1);
            if (acronym.equals(WORD_FOR_OPERATION)) {
                operations.add(form);
            } else if (form.equals(NOT_ALONE)) {
                words.add(acronym);
            } else if (form.startsWith(ANY_OPERATION)) {
                addOperation(acronym, form.substring(ANY_OPERATION.length()), operations);
            } else {
                acronymsByForm.put(form, acronym);
            }
        }
    }

    private void addOperation(String acronym, String codeName, List<String> operations) {
        for (String operation : operations) {
            acronymsByForm.put(operation + " " + codeName, acronym);
        }
        if (codeName.toUpperCase(Locale.ROOT).equals(acronym)) {
            words.add(acronym);
        }
    }

    /** The names that texts use for the missions of a registry, each with the acronym of its mission. */
    Map<String, String> of(MissionRegistry registry) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : registry.names()) {
            if (!words.contains(name)) {
                names.put(name, name);
            }
        }
        acronymsByForm.forEach((form, acronym) -> {
            if (!registry.named(acronym).isEmpty()) {
                names.putIfAbsent(form, acronym);
            }
        });
        return Collections.unmodifiableMap(names);
    }
}
