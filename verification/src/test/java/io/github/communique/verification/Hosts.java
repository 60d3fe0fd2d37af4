package io.github.communique.verification;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.instrument.LegalInstrument;
import io.github.communique.participant.Participant;
import io.github.communique.quote.Quote;
import io.github.communique.time.PartialDate;
import io.github.communique.time.Stamp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types of a host that hold values of this library. */
final class Hosts {

    private Hosts() {}

    /** Holds values in each way that a host can. */
    public static final class Inbox {
        public @Nullable String receivedFrom;
        public @Nullable Stamp receivedAt;
        public @Nullable ReleaseKind onlyKind;
        public @Nullable PressRelease newest;
        public List<PressRelease> others = List.of();
        public Map<String, Quote> quotesByTopic = Map.of();
        public List<Participant> senders = List.of();
    }

    /** Has keys that are values. */
    public static final class Index {
        public Map<PartialDate, String> byDate = Map.of();
        public Map<LegalInstrument, String> byInstrument = Map.of();
        public Map<ReleaseKind, Integer> byKind = Map.of();
        public EnumMap<ReleaseKind, Integer> byKindInOrder = new EnumMap<>(ReleaseKind.class);
    }

    /** Holds one of several types; its own member tells which. */
    public static final class Envelope {
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "contentType")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = PressRelease.class, name = "release"),
            @JsonSubTypes.Type(value = Quote.class, name = "quotation")
        })
        public @Nullable Object content;
    }
}
