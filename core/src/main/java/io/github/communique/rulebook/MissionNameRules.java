package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.registry.KnownMission;
import io.github.communique.registry.MissionRegistry;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.KnownMissionNames;
import io.github.communique.rulebook.view.MissionNames;
import io.github.communique.rulebook.view.NameBeforeAcronym;
import io.github.communique.rulebook.view.NamesOfAcronyms;
import io.github.communique.rulebook.view.OfficialNames;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.NameSearch;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Trait;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code mission/*}: names of missions and organisations in the text compared with the official ones. */
public final class MissionNameRules {

    /** The maximum number of words between the start of a name and the acronym after it. */
    private static final int MAX_NAME_WORDS = 20;

    private static final int LONGEST_ACRONYM = 24;

    private MissionNameRules() {}

    @Rule(id = "mission/name-differs", severity = Severity.WARNING)
    static void nameDiffers(PressRelease release, RuleContext context) {
        MissionRegistry missions = context.getEnvironment().getMissions();
        List<OfficialNames> official = List.of(
                OfficialNames.of(missions),
                OfficialNames.of(context.getEnvironment().getOrganisations()),
                OfficialNames.of(context));
        boolean mayBeInflected = !ReleaseText.of(context).language().has(Trait.UNINFLECTED_NAMES);
        Set<String> reported = new HashSet<>();
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            for (OfficialNames names : official) {
                if (!names.areOfRelease() || !mayBeInflected) {
                    reportNear(block, names, reported, context);
                }
            }
            for (NameSearch.Hit<String> hit : KnownMissionNames.of(missions).findAll(block)) {
                KnownMission mission = missions.named(hit.value()).get(0);
                if (isBracketed(block, hit)
                        && !block.part(hit.start(), hit.end()).equals(mission.getName())) {
                    reportOther(block, hit, mission, reported, context);
                }
            }
            reportBeforeAcronyms(block, reported, context);
        }
    }

    private static void reportBeforeAcronyms(TextBlock block, Set<String> reported, RuleContext context) {
        for (int offset : block.specialCharacters().offsets(SpecialCharacter.BRACKET)) {
            List<String> names =
                    block.at(offset) == '(' ? NamesOfAcronyms.of(acronymAfter(block, offset), context) : List.of();
            NameBeforeAcronym near = names.isEmpty() ? null : NameBeforeAcronym.at(block, offset, names);
            if (near != null && reported.add(block.part(near.start(), near.end()))) {
                context.report(finding -> finding.at(block.pointer())
                        .range(block.range(near.start(), near.end()))
                        .variant("near")
                        .severity(near.isOfForm() ? Severity.INFO : Severity.WARNING)
                        .with("found", block.part(near.start(), near.end()))
                        .with("expected", near.official()));
            }
        }
    }

    /** The text in brackets, if it may be an acronym; empty if not. */
    private static String acronymAfter(TextBlock block, int bracket) {
        int end = bracket + 1;
        while (end < bracket + LONGEST_ACRONYM && block.at(end) != ')') {
            end++;
        }
        return block.at(end) == ')' && Character.isUpperCase(block.at(bracket + 1)) ? block.part(bracket + 1, end) : "";
    }

    private static boolean isBracketed(TextBlock block, NameSearch.Hit<String> hit) {
        return hit.start() > 0
                && block.at(hit.start() - 1) == '('
                && hit.end() < block.length()
                && block.at(hit.end()) == ')';
    }

    private static void reportNear(TextBlock block, OfficialNames names, Set<String> reported, RuleContext context) {
        Words words = block.words();
        for (int i = 0; i < words.size(); i++) {
            OfficialNames.Near near = words.isCapitalised(i) ? names.at(block, i) : null;
            if (near != null) {
                int start = words.start(i);
                int end = words.end(near.end() - 1);
                String found = block.part(start, end);
                if (reported.add(found)) {
                    context.report(finding -> finding.at(block.pointer())
                            .range(block.range(start, end))
                            .variant(names.areOfRelease() ? "recorded" : "near")
                            .with("found", found)
                            .with("expected", near.official()));
                }
            }
        }
    }

    private static void reportOther(
            TextBlock block,
            NameSearch.Hit<String> hit,
            KnownMission mission,
            Set<String> reported,
            RuleContext context) {
        int start = nameStart(block, hit.start(), mission);
        if (start < 0) {
            return;
        }
        String name = block.part(start, hit.start() - 1).strip();
        String acronym = block.part(hit.start(), hit.end());
        if (MissionNames.isOfAnother(name, mission) && reported.add(name)) {
            context.report(finding -> finding.at(block.pointer())
                    .range(block.range(start, start + name.length()))
                    .variant("acronym")
                    .with("found", name)
                    .with("acronym", acronym)
                    .with("expected", mission.getName()));
        }
    }

    /**
     * The start of the name before an acronym, which starts with an organisation that leads the mission; -1 if there is
     * none.
     */
    private static int nameStart(TextBlock block, int acronymAt, KnownMission mission) {
        Words words = block.words();
        int last = words.before(acronymAt);
        int first = last;
        while (first >= 0 && last - first < MAX_NAME_WORDS && (first == last || joins(block, first + 1))) {
            for (String lead : mission.getLeads()) {
                if (block.text().startsWith(lead + " ", words.start(first))) {
                    return words.start(first);
                }
            }
            first--;
        }
        return -1;
    }

    /**
     * Whether a word continues a name: only a space precedes it, and it is in capitals or short enough to be a
     * connecting word.
     */
    private static boolean joins(TextBlock block, int word) {
        Words words = block.words();
        boolean isShort = words.end(word) - words.start(word) < 4;
        return block.gapBefore(word).isBlank() && (isShort || words.isCapitalised(word));
    }
}
