package io.github.communique.program.output;

import io.github.communique.PressRelease;
import io.github.communique.drafting.evidence.Evidence;
import io.github.communique.drafting.evidence.Evidence.Passage;
import io.github.communique.program.terminal.Escaped;
import io.github.communique.wire.ReleaseWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a draft as JSON, with or without its evidence: indented, or on one line. */
public final class DraftJson {

    private final boolean indented;
    private final ReleaseWriter writer;

    public DraftJson(boolean indented) {
        this.indented = indented;
        this.writer = indented ? ReleaseWriter.standard().indented() : ReleaseWriter.standard();
    }

    public String of(PressRelease release) {
        return shown(writer.toJson(release));
    }

    public String of(PressRelease release, List<Evidence> evidence) {
        String next = indented ? "\n  " : "";
        String element = indented ? "\n    " : "";
        String space = indented ? " " : "";
        return shown(
                "{" + next + "\"release\":" + space + writer.toJson(release).replace("\n", next) + "," + next
                        + "\"evidence\":" + space + "["
                        + evidence.stream().map(one -> element + object(one)).collect(Collectors.joining(","))
                        + (evidence.isEmpty() ? "" : next) + "]" + (indented ? "\n" : "") + "}");
    }

    private static String object(Evidence evidence) {
        return "{\"target\":" + JsonLine.quoted(evidence.getTarget().toString()) + ",\"basis\":"
                + JsonLine.quoted(evidence.getBasis().getWireName())
                + evidence.getPassage().map(DraftJson::members).orElse("")
                + evidence.getInference()
                        .map(how -> ",\"inference\":" + JsonLine.quoted(how))
                        .orElse("")
                + "}";
    }

    private static String members(Passage passage) {
        return ",\"wording\":" + JsonLine.quoted(passage.wording())
                + ",\"line\":" + passage.start().line()
                + ",\"column\":" + passage.start().column()
                + ",\"endLine\":" + passage.end().line()
                + ",\"endColumn\":" + passage.end().column()
                + ",\"startByte\":" + passage.startByte()
                + ",\"endByte\":" + passage.endByte();
    }

    /** What does not show is escaped; it stands in strings only. */
    private static String shown(String json) {
        return json.lines().map(Escaped::of).collect(Collectors.joining(System.lineSeparator()));
    }
}
