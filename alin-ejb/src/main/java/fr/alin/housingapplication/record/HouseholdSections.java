package fr.alin.housingapplication.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.housingapplication.view.RecordSection;
import fr.alin.registration.model.Dependant;
import fr.alin.registration.model.Disability;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.Roommate;
import fr.alin.registration.model.UnbornChildren;
import fr.alin.registration.model.UnknownCode;

/** The sections about people who do not sign (dependants, expected children, roommates) and about disabilities. */
final class HouseholdSections {

    private final List<UnknownCode> unknown;

    HouseholdSections(List<UnknownCode> unknown) {
        this.unknown = unknown;
    }

    List<RecordSection> of(RegisteredApplication record) {
        var sections = new ArrayList<RecordSection>();
        var complements = record.complements();
        for (int i = 0; i < record.dependants().size(); i++) {
            sections.add(
                    dependant(fields("record.dependant", i), record.dependants().get(i)));
        }
        sections.add(unborn(record.unbornChildren()));
        for (int i = 0; i < complements.roommates().size(); i++) {
            sections.add(roommate(
                    fields("record.roommate", i), complements.roommates().get(i)));
        }
        sections.add(fields("record.disabilities", 0)
                .add("disabled-persons", complements.disabledPersons().filter(count -> count > 0))
                .section(""));
        for (int i = 0; i < complements.disabilities().size(); i++) {
            sections.add(disability(
                    fields("record.disability", i), complements.disabilities().get(i)));
        }
        return sections;
    }

    private SectionFields fields(String key, int place) {
        return new SectionFields(key, place, unknown);
    }

    private static RecordSection dependant(SectionFields fields, Dependant dependant) {
        return fields.add("name", dependant.name())
                .add("first-name", dependant.firstName())
                .add("birth-date", dependant.birthDate())
                .add("sex", dependant.sex())
                .add("kinship", dependant.kinship())
                .add("custody", dependant.custody())
                .section(name(dependant.firstName(), dependant.name()));
    }

    private RecordSection unborn(UnbornChildren unborn) {
        var fields = fields("record.unborn", 0);
        if (unborn.count() > 0) {
            fields.add("count", unborn.count()).add("expected-on", unborn.expectedOn());
        }
        return fields.section("");
    }

    private static RecordSection roommate(SectionFields fields, Roommate roommate) {
        return fields.add("civility", roommate.civility())
                .add("name", roommate.name())
                .add("first-name", roommate.firstName())
                .add("birth-date", roommate.birthDate())
                .section(name(roommate.firstName(), roommate.name()));
    }

    private static RecordSection disability(SectionFields fields, Disability disability) {
        return fields.add("person", disability.person())
                .add("birth-date", disability.birthDate())
                .add("card", disability.card())
                .add("state", disability.state())
                .add("walking", disability.walking())
                .add("motor", disability.motor())
                .add("sensory", disability.sensory())
                .add("aid", disability.aids())
                .add("equipment", disability.equipment())
                .add("third-party", disability.thirdParty())
                .section(disability.person().orElse(""));
    }

    private static String name(Optional<String> firstName, Optional<String> name) {
        return Stream.of(firstName, name).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
