package io.github.communique.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A registry of organisations in memory. */
final class Organisations implements OrganisationRegistry {

    static final Lazy<OrganisationRegistry> BUILT_IN =
            new Lazy<>(() -> new BuiltIn(CsvResource.read("organisations.csv").stream()
                    .map(Organisations::organisation)
                    .toList()));

    private final List<KnownOrganisation> organisations;
    private final List<OrganisationRegistry> asked;
    private final Map<String, List<KnownOrganisation>> byName;

    /** A registry of these. The first registry that knows decides membership. */
    Organisations(Collection<KnownOrganisation> organisations, List<OrganisationRegistry> asked) {
        this.organisations = List.copyOf(organisations);
        this.asked = asked;
        this.byName = Names.index(
                this.organisations, organisation -> Stream.of(organisation.getAcronym(), organisation.getName()));
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

    /** The built-in organisations with the numbers of their members. */
    private static final class BuiltIn implements OrganisationRegistry {

        private final OrganisationRegistry organisations;
        private final Map<String, List<MemberCount>> members = Names.index(
                CsvResource.read("members.csv").stream().map(MemberCount::of).toList(),
                member -> Stream.of(member.organisation));

        BuiltIn(Collection<KnownOrganisation> organisations) {
            this.organisations = new Organisations(organisations, List.of());
        }

        @Override
        public List<KnownOrganisation> named(String acronymOrName) {
            return organisations.named(acronymOrName);
        }

        @Override
        public List<KnownOrganisation> all() {
            return organisations.all();
        }

        @Override
        public TriState hadMembers(String acronym, int count, LocalDate day) {
            List<MemberCount> numbers = members.getOrDefault(acronym, List.of());
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
            boolean isAfterData = now.equals(numbers.get(numbers.size() - 1)) && day.getYear() > now.year;
            return isRight ? TriState.YES : isAfterData && count > now.count ? TriState.UNKNOWN : TriState.NO;
        }
    }

    private record MemberCount(String organisation, int year, int count) {

        static MemberCount of(List<String> row) {
            return new MemberCount(row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
        }
    }
}
