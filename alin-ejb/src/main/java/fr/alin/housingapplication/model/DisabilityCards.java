package fr.alin.housingapplication.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.housingapplication.model.registered.Dependant;
import fr.alin.housingapplication.model.registered.Disability;
import fr.alin.housingapplication.model.registered.RegisteredPerson;

/**
 * Who of the household holds a carte mobilité inclusion “invalidité”, by the annexes of the form. An annex names its
 * person by birth date or by name; one that names nobody is the applicant's.
 */
final class DisabilityCards {

    private final List<Disability> holders;

    DisabilityCards(List<Disability> annexes) {
        this.holders = annexes.stream().filter(Disability::hasCard).toList();
    }

    boolean isHeldBy(RegisteredPerson adult, boolean applicant) {
        var identity = adult.identity();
        var names = Stream.concat(Stream.of(identity.birthName()), identity.usageName().stream())
                .map(name -> identity.firstName() + " " + name)
                .toList();
        return holders.stream()
                .anyMatch(annex -> isOf(annex, identity.birthDate(), names) || applicant && namesNobody(annex));
    }

    boolean isHeldBy(Dependant dependant) {
        var names = dependant.name().map(name -> dependant.firstName().orElse("") + " " + name).stream()
                .toList();
        return holders.stream().anyMatch(annex -> isOf(annex, dependant.birthDate(), names));
    }

    private static boolean namesNobody(Disability annex) {
        return annex.birthDate().isEmpty() && annex.person().isEmpty();
    }

    private static boolean isOf(Disability annex, LocalDate birthDate, List<String> names) {
        var written = annex.person().map(DisabilityCards::letters);
        var named = names.stream().map(DisabilityCards::letters).anyMatch(name -> written.equals(Optional.of(name)));
        return annex.birthDate()
                .map(day -> day.equals(birthDate) && (named || written.isEmpty()))
                .orElse(named);
    }

    /** Order, case, accents and hyphens do not tell two people apart. */
    private static String letters(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(plain.toUpperCase(Locale.ROOT).split("[^A-Z]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .reduce("", (words, word) -> words + " " + word);
    }
}
