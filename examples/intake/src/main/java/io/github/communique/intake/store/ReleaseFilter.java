package io.github.communique.intake.store;

import io.github.communique.intake.receiving.ReleaseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.query.Criteria;

/**
 * Which releases to list; null or empty: all.
 *
 * @param kind for example {@code press-release}
 * @param language a language tag or its start: {@code en} finds {@code en-GB}
 * @param issuer a part of the name
 * @param headline a part of it
 * @param state the state at the desk
 * @param from the first day of publication
 * @param to the last day of publication
 */
public record ReleaseFilter(
        @Nullable String kind,
        @Nullable String language,
        @Nullable String issuer,
        @Nullable String headline,
        @Nullable ReleaseState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** No condition. */
    public static final ReleaseFilter ALL = new ReleaseFilter(null, null, null, null, null, null, null);

    Criteria toCriteria() {
        List<Criteria> conditions = new ArrayList<>();
        if (isStated(kind)) {
            conditions.add(Criteria.where("kind").is(kind.strip()));
        }
        if (isStated(language)) {
            String tag = language.strip();
            conditions.add(Criteria.where("language")
                    .like(escaped(tag) + "-%")
                    .ignoreCase(true)
                    .or(Criteria.where("language").is(tag).ignoreCase(true)));
        }
        if (isStated(issuer)) {
            conditions.add(Criteria.where("issuer").like(part(issuer)).ignoreCase(true));
        }
        if (isStated(headline)) {
            conditions.add(Criteria.where("headline").like(part(headline)).ignoreCase(true));
        }
        if (state != null) {
            conditions.add(Criteria.where("state").is(state));
        }
        if (from != null) {
            conditions.add(Criteria.where("publishedOn").greaterThanOrEquals(from));
        }
        if (to != null) {
            conditions.add(Criteria.where("publishedOn").lessThanOrEquals(to));
        }
        return Criteria.from(conditions);
    }

    private static boolean isStated(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static String part(String text) {
        return "%" + escaped(text.strip()) + "%";
    }

    /** What a person types is no pattern. The backslash escapes on H2 and on PostgreSQL. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
