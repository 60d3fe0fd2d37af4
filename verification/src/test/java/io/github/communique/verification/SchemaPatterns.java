package io.github.communique.verification;

import io.github.communique.report.Pointer;
import io.github.communique.time.DateExpression;
import io.github.communique.time.DateInterval;
import io.github.communique.time.Stamp;
import java.net.URI;
import java.time.Period;
import java.util.Map;

/**
 * The text forms of values as JSON Schema patterns (ECMA-262). They accept everything that the reader accepts, but
 * cannot check whether a day, a zone or a language exists.
 */
final class SchemaPatterns {

    static final String NOT_BLANK = "\\S";
    static final String LANGUAGE_TAG = "^([A-Za-z]{2,8}|[XxIi])(-[A-Za-z0-9]{1,8})*$";
    static final String VERSION = "^1\\.(0|[1-9][0-9]{0,3})$";

    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
    private static final String DATE =
            "([0-9]{3}X|[0-9]{2}XX|[0-9]{4}(-XX(-XX)?|-2[1-4]|-" + MONTH + "(-(" + DAY + "|XX))?)?)[?~%]?";
    private static final String INTERVAL = "(" + DATE + "|\\.\\.)?/(" + DATE + "|\\.\\.)?";
    private static final String ALTERNATIVES = "\\[" + DATE + "(," + DATE + ")+\\]";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?";
    private static final String OFFSET_AND_ZONE = "((Z|[+-][0-9]{2}:[0-9]{2})(\\[[^\\[\\]]+\\])?)?";
    private static final String STAMP = "[0-9]{4}-" + MONTH + "-" + DAY + "T" + TIME + OFFSET_AND_ZONE;

    private static final Map<Class<?>, String> BY_TYPE = Map.of(
            URI.class,
            "^\\S+$",
            Stamp.class,
            whole(STAMP),
            DateInterval.class,
            whole(INTERVAL),
            DateExpression.class,
            whole(DATE + "|" + INTERVAL + "|" + ALTERNATIVES + "|" + STAMP),
            Period.class,
            "^P(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+D)?$",
            Pointer.class,
            "^(/([^/~]|~[01])*)+$");

    private SchemaPatterns() {}

    /** The pattern of a type's values; one for any text if the type keeps texts that it does not recognise. */
    static String of(Class<?> type) {
        return BY_TYPE.getOrDefault(type, NOT_BLANK);
    }

    private static String whole(String form) {
        return "^(" + form + ")$";
    }
}
