package io.github.communique.wire;

import io.github.communique.ExtensionValue;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Shape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read of one object so far. */
final class Members {

    private static final int UNSEEN = -1;

    private final Shape shape;
    private final Object builder;
    private final int[] places;
    private final boolean[] set;
    private final boolean[] faulty;
    private @Nullable Map<String, Integer> unknownPlaces;
    private @Nullable Map<String, ExtensionValue> extensions;
    private @Nullable String id;
    private boolean readable = true;

    Members(Shape shape) {
        int count = shape.getAttributes().size();
        this.shape = shape;
        this.builder = shape.newBuilder();
        this.places = new int[count];
        Arrays.fill(places, UNSEEN);
        this.set = new boolean[count];
        this.faulty = new boolean[count];
    }

    Shape shape() {
        return shape;
    }

    Object builder() {
        return builder;
    }

    /** Notes where an attribute stands; gives where it stood before, or -1. */
    int seen(Attribute attribute, int place) {
        int first = places[attribute.getIndex()];
        if (first == UNSEEN) {
            places[attribute.getIndex()] = place;
        }
        return first;
    }

    /** Notes where a name stands that is no attribute; gives where it stood before, or -1. */
    int seen(String name, int place) {
        if (unknownPlaces == null) {
            unknownPlaces = new HashMap<>();
        }
        Integer first = unknownPlaces.putIfAbsent(name, place);
        return first == null ? UNSEEN : first;
    }

    void set(Attribute attribute, Object value) {
        attribute.set(builder, value);
        set[attribute.getIndex()] = true;
    }

    boolean isSet(Attribute attribute) {
        return set[attribute.getIndex()];
    }

    /** Notes that an attribute stands there and could not be read. */
    void faulty(Attribute attribute) {
        faulty[attribute.getIndex()] = true;
    }

    boolean isFaulty(Attribute attribute) {
        return faulty[attribute.getIndex()];
    }

    void extension(String name, ExtensionValue value) {
        if (extensions == null) {
            extensions = new LinkedHashMap<>();
        }
        extensions.put(name, value);
    }

    Map<String, ExtensionValue> extensions() {
        return extensions == null ? Map.of() : extensions;
    }

    void id(String text) {
        id = text;
    }

    @Nullable
    String id() {
        return id;
    }

    /** The object states a version that cannot be read. */
    void notReadable() {
        readable = false;
    }

    boolean isReadable() {
        return readable;
    }
}
