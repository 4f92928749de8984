package fr.alin.housingapplication.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.alin.housingapplication.view.RecordSection;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.PostalAddress;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.shared.model.CommuneCode;

/**
 * Converts a record to the sections of tab 1: typed, unformatted values under label keys, without empty fields.
 */
public final class RecordSections {

    private final CommuneNames communes;

    public RecordSections(List<CommuneLabel> communes) {
        this.communes = new CommuneNames(communes);
    }

    /** The communes that the page names. */
    public static Set<CommuneCode> communesOf(RegisteredApplication record) {
        var persons = Stream.concat(
                Stream.of(record.applicant()), coApplicants(record).map(CoApplicant::person));
        return Stream.concat(
                        record.wantedHousing().communes().stream(),
                        persons.flatMap(person -> Stream.of(
                                        person.address().flatMap(PostalAddress::commune),
                                        person.mailAddress().flatMap(PostalAddress::commune),
                                        person.employment().commune())
                                .flatMap(Optional::stream)))
                .collect(Collectors.toSet());
    }

    private static Stream<CoApplicant> coApplicants(RegisteredApplication record) {
        return Stream.concat(record.coApplicant().stream(), record.complements().otherCoApplicants().stream());
    }

    public List<RecordSection> of(RegisteredApplication record) {
        var unknown = record.complements().unknownCodes();
        var persons = new PersonSections(communes, unknown);
        var household = new HouseholdSections(unknown);
        var housing = new HousingSections(communes, unknown);
        var others = coApplicants(record).toList();
        var sections = new ArrayList<RecordSection>();
        sections.addAll(persons.of("record.applicant", 0, record.applicant(), Optional.empty()));
        IntStream.range(0, others.size())
                .forEach(i -> sections.addAll(persons.of(
                        "record.co-applicant",
                        i,
                        others.get(i).person(),
                        others.get(i).link())));
        sections.addAll(household.of(record));
        sections.add(housing.current(record.currentHousing()));
        sections.add(housing.reasons(record));
        sections.add(housing.wanted(record));
        sections.add(housing.registration(record));
        sections.add(housing.documents(record));
        return sections.stream().filter(section -> !section.fields().isEmpty()).toList();
    }
}
