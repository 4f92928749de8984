package fr.alin.web.advisor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.housingapplication.view.DossierDetails;
import fr.alin.housingapplication.view.DossierPerson;
import fr.alin.registration.model.TaxIncome;
import fr.alin.shared.time.Today;
import fr.alin.web.housingapplication.RecordTexts;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** review-who.xhtml: household, work and income of an open dossier, each in one line. */
@Named
@RequestScoped
public class DossierTexts {

    private static final String AND = ", ";

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    RecordTexts values;

    @Inject
    Clock clock;

    /** {@code 2 adultes (36 ans, 34 ans), 1 personne à charge (4 ans)}. */
    public String ages(ApplicationDossier dossier) {
        var household = dossier.household();
        var parts = new ArrayList<String>();
        add(parts, "adults", household.adults());
        add(parts, "dependants", household.dependants());
        add(parts, "unborn", household.unbornChildren());
        add(parts, "visiting", household.visitingChildren());
        return String.join(AND, parts);
    }

    private void add(List<String> parts, String key, List<HouseholdMember> members) {
        if (!members.isEmpty()) {
            var ages = members.stream().map(member -> age(member.birthDate())).collect(Collectors.joining(AND));
            parts.add(messages.text("dossier.ages." + key, members.size(), ages));
        }
    }

    private void add(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(messages.text("dossier.ages." + key, number));
        }
    }

    private String age(LocalDate born) {
        return messages.text(
                "dossier.age", Period.between(born, Today.of(clock).inParis()).getYears());
    }

    /** {@code CDI, depuis le 04/05/2015}, of whoever's employer the application is attached to. */
    public String contract(ApplicationDossier dossier, DossierDetails details) {
        var ofCoApplicant = details.attachedTo() == AttachedPerson.CO_APPLICANT;
        var person = ofCoApplicant ? dossier.coApplicant() : Optional.of(dossier.applicant());
        return Stream.of(
                        person.flatMap(DossierPerson::situation).map(values::value),
                        details.hiredOn().map(day -> messages.text("dossier.since", formats.date(day))),
                        Optional.of(messages.text("dossier.of.CO_APPLICANT")).filter(words -> ofCoApplicant))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(AND));
    }

    /** The latest tax income of each adult that has one; of two adults, whose it is. */
    public String taxIncome(ApplicationDossier dossier) {
        var several = dossier.adults().size() > 1;
        return dossier.adults().stream()
                .flatMap(adult -> latest(adult).map(income -> taxIncome(income, several ? adult.firstName() : "")))
                .collect(Collectors.joining(AND));
    }

    private static Stream<TaxIncome> latest(DossierPerson adult) {
        return adult.taxIncomes().stream()
                .filter(income -> income.amount().isPresent())
                .max(Comparator.comparingInt(TaxIncome::year))
                .stream();
    }

    private String taxIncome(TaxIncome income, String whose) {
        var year = String.valueOf(income.year());
        var amount = formats.money(income.amount().orElseThrow());
        return whose.isEmpty()
                ? messages.text("dossier.tax-income", year, amount)
                : messages.text("dossier.tax-income.whose", year, amount, whose);
    }

    /** The mobile number as a phone dials it. */
    public String dialled(ApplicationDossier dossier) {
        return dossier.mobile().orElseThrow().value();
    }
}
