package io.github.communique.shape;

import io.github.communique.form.TextForms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The description of one attribute of a value type. */
public final class Attribute {

    private final Shape owner;
    private final int index;
    private final String name;
    private final Multiplicity multiplicity;
    private final ValueKind kind;
    private final List<AttributeLimit> limits;
    private final List<String> targets;
    private final AttributeLimit.@Nullable Text length;
    private final int maxLength;
    private final AttributeLimit[] otherLimits;
    private final boolean optionalObject;

    Attribute(
            Shape owner,
            int index,
            String name,
            Multiplicity multiplicity,
            ValueKind kind,
            List<AttributeLimit> limits,
            List<String> targets) {
        this.owner = owner;
        this.index = index;
        this.name = name;
        this.multiplicity = multiplicity;
        this.kind = kind;
        this.limits = limits;
        this.targets = targets;
        AttributeLimit.Text text = null;
        AttributeLimit[] others = new AttributeLimit[limits.size()];
        int count = 0;
        for (AttributeLimit limit : limits) {
            if (limit instanceof AttributeLimit.Text found) {
                text = found;
            } else {
                others[count++] = limit;
            }
        }
        this.length = text;
        this.maxLength = text == null ? Integer.MAX_VALUE : text.max();
        this.otherLimits = Arrays.copyOf(others, count);
        this.optionalObject = multiplicity == Multiplicity.OPTIONAL && kind instanceof ValueKind.ObjectKind;
    }

    /** The attributes that hold local ids, in order. */
    static List<Attribute> referring(Attribute[] attributes) {
        List<Attribute> found = new ArrayList<>();
        for (Attribute attribute : attributes) {
            if (!attribute.targets.isEmpty()) {
                found.add(attribute);
            }
        }
        return List.copyOf(found);
    }

    /**
     * This attribute, described as one that holds local ids.
     *
     * @param types the {@link #getTargets targets}
     */
    public Attribute refersTo(String... types) {
        return new Attribute(owner, index, name, multiplicity, kind, limits, List.of(types));
    }

    /** The name in Java and on the wire, for example {@code headline}. */
    public String getName() {
        return name;
    }

    /** The index among the attributes of its type, from 0. */
    public int getIndex() {
        return index;
    }

    /** The number of values it can have. */
    public Multiplicity getMultiplicity() {
        return multiplicity;
    }

    /** The kind of value it holds; for a list, the kind of its elements. */
    public ValueKind getKind() {
        return kind;
    }

    /** The limits on each single value, for example the length of a text. */
    public List<AttributeLimit> getLimits() {
        return limits;
    }

    /**
     * The names of the types to which this attribute can refer by local id, for example {@code participant} and
     * {@code mission}; empty if it holds no reference. Compare them by {@link Shape#isNamed}. They are names because a
     * type may refer to a type of a higher package, and must not need its class.
     */
    public List<String> getTargets() {
        return targets;
    }

    /**
     * The first limit that a single value exceeds; null if it is within all of them. A text must already have been
     * found neither blank nor ill-formed; that is not checked again.
     */
    public @Nullable AttributeLimit limitExceededBy(Object value) {
        if (length != null && !TextForms.isWithin((String) value, maxLength)) {
            return length;
        }
        for (AttributeLimit limit : otherLimits) {
            if (!limit.isKeptBy(value)) {
                return limit;
            }
        }
        return null;
    }

    /** The value in an object of the type: null if it is absent, a list if the attribute is one. */
    public @Nullable Object get(Object value) {
        return owner.get(value, index);
    }

    /**
     * Whether it is an optional value with attributes of its own. A value in which nothing is set is not written, and
     * is read as absent; see {@link Shape#isEmpty}.
     */
    public boolean isOptionalObject() {
        return optionalObject;
    }

    /** Sets the attribute in a builder of the type to a single value or a list. */
    public void set(Object builder, Object value) {
        owner.set(builder, index, value);
    }

    @Override
    public String toString() {
        return name;
    }
}
