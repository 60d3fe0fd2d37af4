package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.place.Coordinates;
import io.github.communique.place.Designation;
import io.github.communique.place.Place;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.PartOfGraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code place/*}: places, their codes and coordinates. */
public final class PlaceRules {

    /** Source: ISO 3166-1 alpha-2 as provided by the JDK. */
    private static final Set<String> COUNTRY_CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private static final BigDecimal MAX_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MAX_LONGITUDE = BigDecimal.valueOf(180);

    private PlaceRules() {}

    @Rule(id = "place/country-code", severity = Severity.ERROR)
    static void countryCode(Place place, RuleContext context) {
        List<String> userAssigned = context.getEnvironment().getHouseStyle().getUserAssignedCountryCodes();
        place.getCountryCode()
                .filter(code -> !COUNTRY_CODES.contains(code) && !userAssigned.contains(code))
                .ifPresent(code ->
                        context.report(finding -> finding.at("countryCode").with("found", code)));
    }

    @Rule(id = "place/cycle", severity = Severity.ERROR)
    static void cycle(Place place, RuleContext context) {
        Optional<String> id = place.getId();
        if (id.isPresent()
                && context.once(Containers.class, Containers::of).graph().isPartOfItself(id.get())) {
            context.report(finding -> finding.at("containedInId").with("id", id.get()));
        }
    }

    private record Containers(PartOfGraph graph) {

        static Containers of(PressRelease release) {
            PartOfGraph graph = new PartOfGraph();
            for (Place place : release.getPlaces()) {
                if (place.getId().isPresent() && place.getContainedInId().isPresent()) {
                    graph.put(place.getId().get(), place.getContainedInId().get());
                }
            }
            return new Containers(graph);
        }
    }

    @Rule(id = "place/coordinates", severity = Severity.ERROR)
    static void coordinates(Coordinates coordinates, RuleContext context) {
        if (coordinates.getLatitude().abs().compareTo(MAX_LATITUDE) > 0) {
            context.report(finding -> finding.at("latitude").with("found", coordinates.getLatitude()));
        }
        if (coordinates.getLongitude().abs().compareTo(MAX_LONGITUDE) > 0) {
            context.report(finding -> finding.at("longitude").with("found", coordinates.getLongitude()));
        }
    }

    @Rule(id = "place/designation", severity = Severity.WARNING, skipIfUnread = "designation")
    static void designation(Place place, RuleContext context) {
        String found = place.getDesignation().map(Designation::getText).orElse("");
        context.getEnvironment().getHouseStyle().getDesignations().stream()
                .filter(required -> required.getPlaceName().equals(place.getName()))
                .filter(required -> !required.getText().equals(found))
                .forEach(required -> context.report(finding -> finding.at("designation")
                        .with("name", place.getName())
                        .with("found", found)
                        .with("expected", required.getText())));
    }
}
