package fr.alin.housingapplication.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import fr.alin.registration.model.Dependant;
import fr.alin.registration.model.Disability;
import fr.alin.registration.model.RegisteredPerson;

/**
 * Who in the household holds a carte mobilité inclusion “invalidité”, according to the form's annexes. An annex
 * identifies its person by birth date or name; without either it is the applicant's.
 */
final class DisabilityCards {

    private final List<Disability> holders;

    public DisabilityCards(List<Disability> annexes) {
        this.holders = annexes.stream().filter(Disability::hasCard).toList();
    }

    public boolean isHeldBy(RegisteredPerson adult, boolean applicant) {
        var identity = adult.identity();
        var names = Stream.concat(Stream.of(identity.birthName()), identity.usageName().stream())
                .map(name -> identity.firstName() + " " + name)
                .toList();
        return holders.stream()
                .anyMatch(annex -> isOf(annex, identity.birthDate(), names) || applicant && namesNobody(annex));
    }

    public boolean isHeldBy(Dependant dependant) {
        var names = dependant.name().map(name -> dependant.firstName().orElse("") + " " + name).stream()
                .toList();
        return holders.stream().anyMatch(annex -> isOf(annex, dependant.birthDate(), names));
    }

    private static boolean namesNobody(Disability annex) {
        return annex.birthDate().isEmpty() && annex.person().isEmpty();
    }

    private static boolean isOf(Disability annex, LocalDate birthDate, List<String> names) {
        var written = annex.person();
        var named = written.filter(person -> names.stream().anyMatch(name -> NameWords.same(person, name)))
                .isPresent();
        return annex.birthDate()
                .map(day -> day.equals(birthDate) && (named || written.isEmpty()))
                .orElse(named);
    }
}
