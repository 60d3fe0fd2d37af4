package io.github.communique.shape;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts between empty lists or maps and null. */
public final class EmptyValues {

    /** The empty list that generated values hold, so that one comparison usually replaces a virtual call. */
    private static final Object SHARED_EMPTY_LIST = Collections.emptyList();

    private EmptyValues() {}

    /** The list, or null if it has no elements. */
    public static @Nullable Object nullIfEmpty(List<?> list) {
        return list == SHARED_EMPTY_LIST || list.isEmpty() ? null : list;
    }

    /** The list, or an empty one for null. */
    @SuppressWarnings("unchecked")
    public static <T> List<T> list(@Nullable Object list) {
        return list == null ? Collections.emptyList() : (List<T>) list;
    }

    /** The map, or an empty one for null. */
    @SuppressWarnings("unchecked")
    public static <T> Map<String, T> map(@Nullable Object map) {
        return map == null ? Collections.emptyMap() : (Map<String, T>) map;
    }
}
