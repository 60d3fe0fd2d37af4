package io.github.communique.place;

/** The kind of a place. */
public enum PlaceKind {
    /** A country or state. */
    COUNTRY,
    /** A territory whose status the release does not state, or that is part of no state. */
    TERRITORY,
    /** A region of several countries, or a historical one, such as the Western Balkans. */
    REGION,
    /** A province, district or municipality. */
    ADMINISTRATIVE_AREA,
    /** A city, town or village. */
    CITY,
    /** A building, camp or room. */
    VENUE,
    /** A sea, strait or other body of water. */
    SEA,
    /** Another kind of place. */
    OTHER
}
