package io.github.communique.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A registry of organisations in memory. */
final class Organisations implements OrganisationRegistry {

    static final OrganisationRegistry BUILT_IN = new BuiltIn();

    private final List<KnownOrganisation> organisations;
    private final List<OrganisationRegistry> asked;
    private final Map<String, List<KnownOrganisation>> byName;

    /** Creates a registry. The first of the given registries that knows an organisation decides on its members. */
    Organisations(Collection<KnownOrganisation> organisations, List<OrganisationRegistry> asked) {
        this.organisations = List.copyOf(organisations);
        this.asked = asked;
        this.byName = Names.index(
                this.organisations, organisation -> List.of(organisation.getAcronym(), organisation.getName()));
    }

    @Override
    public List<KnownOrganisation> named(String acronymOrName) {
        return byName.getOrDefault(acronymOrName, List.of());
    }

    @Override
    public List<KnownOrganisation> all() {
        return organisations;
    }

    @Override
    public TriState hadMembers(String acronym, int count, LocalDate day) {
        return asked.stream()
                .map(registry -> registry.hadMembers(acronym, count, day))
                .filter(answer -> answer != TriState.UNKNOWN)
                .findFirst()
                .orElse(TriState.UNKNOWN);
    }

    private static KnownOrganisation organisation(List<String> row) {
        KnownOrganisation.Builder organisation = KnownOrganisation.builder()
                .acronym(row.get(0))
                .name(row.get(1))
                .verified(row.get(3).equals("yes"));
        return (row.get(2).isEmpty() ? organisation : organisation.parent(row.get(2))).build();
    }

    /** The built-in organisations and membership figures, each read from the jar on first use. */
    private static final class BuiltIn implements OrganisationRegistry {

        private final Lazy<OrganisationRegistry> organisations = new Lazy<>(() -> new Organisations(
                CsvResource.read("organisations.csv").stream()
                        .map(Organisations::organisation)
                        .toList(),
                List.of()));
        private final Lazy<Map<String, List<MemberCount>>> members = new Lazy<>(() -> Names.index(
                CsvResource.read("members.csv").stream().map(MemberCount::of).toList(),
                member -> List.of(member.organisation)));

        @Override
        public List<KnownOrganisation> named(String acronymOrName) {
            return organisations.get().named(acronymOrName);
        }

        @Override
        public List<KnownOrganisation> all() {
            return organisations.get().all();
        }

        @Override
        public TriState hadMembers(String acronym, int count, LocalDate day) {
            List<MemberCount> numbers = members.get().getOrDefault(acronym, List.of());
            if (numbers.isEmpty() || day.getYear() < numbers.get(0).year) {
                return TriState.UNKNOWN;
            }
            MemberCount now = numbers.get(0);
            MemberCount before = now;
            for (MemberCount number : numbers) {
                if (number.year <= day.getYear()) {
                    before = now;
                    now = number;
                }
            }
            boolean isRight = now.count == count || now.year == day.getYear() && before.count == count;
            boolean isAfterData = now.year == numbers.get(numbers.size() - 1).year && day.getYear() > now.year;
            if (isRight) {
                return TriState.YES;
            }
            return isAfterData && count > now.count ? TriState.UNKNOWN : TriState.NO;
        }
    }

    private record MemberCount(String organisation, int year, int count) {

        static MemberCount of(List<String> row) {
            return new MemberCount(row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
        }
    }
}
