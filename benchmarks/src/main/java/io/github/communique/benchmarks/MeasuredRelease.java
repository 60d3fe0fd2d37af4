package io.github.communique.benchmarks;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.mission.Mission;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The release to measure: a sound one of about 10 KB, a part of the visit to Kosovo of 7 July 2022. */
public final class MeasuredRelease {

    /** Those to which what is left refers, and one that the text names. */
    private static final int PLACES = 3;

    private MeasuredRelease() {}

    /** The release as a value. */
    public static PressRelease value() {
        PressRelease whole = KforVisit.sound();
        return whole.toBuilder()
                .mandates(List.of())
                .instruments(List.of())
                .events(List.of())
                .processes(List.of())
                .positions(List.of())
                .mentions(List.of())
                .missions(whole.getMissions().stream()
                        .map(MeasuredRelease::withoutStatements)
                        .toList())
                .quotes(List.of(whole.getQuotes().get(2).toBuilder()
                        .antecedentId(Optional.empty())
                        .build()))
                .relativeDates(List.of())
                .places(whole.getPlaces().subList(0, PLACES))
                .documents(List.of())
                .provenance(Optional.empty())
                .build();
    }

    /** Without references to quotations that are not part of the measured release. */
    private static Mission withoutStatements(Mission mission) {
        return mission.toBuilder()
                .cooperations(mission.getCooperations().stream()
                        .map(one -> one.toBuilder()
                                .statedInQuoteId(Optional.empty())
                                .build())
                        .toList())
                .build();
    }

    /** The release as a compact document in UTF-8. */
    public static byte[] document() {
        return ReleaseWriter.standard().toJson(value()).getBytes(StandardCharsets.UTF_8);
    }

    /** A reader without rules. */
    public static ReleaseReader reader() {
        return ReleaseReader.standard().withoutRules();
    }
}
