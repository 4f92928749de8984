package fr.alin.web.housingapplication;

import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.employer.model.Company;
import fr.alin.employer.model.ConsentWording;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.view.ConsentLine;
import fr.alin.housingapplication.model.CompanyState;
import fr.alin.housingapplication.model.EmploymentItem;
import fr.alin.housingapplication.view.CompanyAnswerView;
import fr.alin.housingapplication.view.EmploymentView;
import fr.alin.housingapplication.view.SharedCandidacy;
import fr.alin.shared.model.Siret;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** Texts of the employment tab: the company, the choices and the history of consents. */
@Named
@RequestScoped
public class EmploymentTexts {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    /** A SIRET in readable groups; empty when there is none. */
    public String siret(Optional<Siret> siret) {
        return siret.map(number -> number.value().replaceFirst("(...)(...)(...)(.....)", "$1 $2 $3 $4"))
                .orElse("");
    }

    /** Explains the state of the company. */
    public String state(CompanyAnswerView company, String typedCode) {
        var name = company.company().map(Company::name).orElse("");
        if (company.state() == CompanyState.CODE_REFUSED) {
            return messages.text("employment.state.CODE_REFUSED." + (typedCode.isEmpty() ? "missing" : "wrong"), name);
        }
        return messages.text(
                "employment.state." + company.state() + ".text",
                name,
                siret(company.company().map(Company::siret)));
    }

    /** The label of a field, with an asterisk when the company requires it. */
    public String label(String key, boolean needed) {
        return messages.text(key) + (needed ? " *" : "");
    }

    /** A candidacy as the company sees it. */
    public String bid(SharedCandidacy bid) {
        return messages.text("list.type." + bid.type()) + " | " + bid.city() + " | " + formats.money(bid.rent()) + " | "
                + bid.landlord() + " | " + formats.dateTime(bid.appliedAt()) + " | " + messages.text(bid.status());
    }

    /** The missing items as one list. */
    public String missing(EmploymentView view) {
        return view.missing().stream()
                .map(item -> messages.text("employment.missing." + item))
                .collect(Collectors.joining(", ", "", "."));
    }

    /** One sharing choice as a card: its name, the company's wording, what the company sees, what follows. */
    public String card(DataSharingChoice choice, CompanyAnswerView company) {
        return "<span class=\"choice-name\">" + messages.text("employment.sharing." + choice)
                + "</span><span class=\"choice-text\">" + words(choice, company)
                + "</span><span class=\"choice-sees\"><b>" + messages.text("employment.sees") + "</b> "
                + messages.text("employment.sees." + choice) + "</span><span class=\"choice-sees\"><b>"
                + messages.text("employment.follows") + "</b> " + messages.text("employment.follows." + choice)
                + "</span>";
    }

    private String words(DataSharingChoice choice, CompanyAnswerView company) {
        var wording = company.company().map(Company::wording).orElse(ConsentWording.STANDARD);
        return messages.text(
                "employment.sharing." + choice + (choice == DataSharingChoice.LIMITED ? "." + wording : ".text"));
    }

    /** The current choice and its date. */
    public String chosen(EmploymentView view) {
        return messages.text(
                "employment.chosen",
                view.dataSharingChosenAt().map(formats::dateTime).orElse(""),
                view.dataSharing()
                        .map(choice -> messages.text("employment.sharing." + choice))
                        .orElse(""));
    }

    /** One line of the consent register, with the versions of text and policy. */
    public String line(ConsentLine line) {
        var choice = line.choice()
                .map(given -> messages.text("employment.sharing." + given))
                .orElse("");
        var text = messages.text("employment.history." + line.cause(), choice, line.companyName());
        if (!line.textVersion().isEmpty()) {
            text += ", " + messages.text("employment.history.text", line.textVersion());
        }
        return line.policyVersion().isEmpty()
                ? text
                : text + ", " + messages.text("employment.history.policy", line.policyVersion());
    }

    /** The key of the message after a click. */
    String afterSaving(EmploymentView saved) {
        if (saved.complete()) {
            return "employment.saved";
        }
        return switch (saved.company().state()) {
            case WAITING -> "employment.told.waiting";
            case UNKNOWN -> "employment.told.unknown";
            case CODE_REFUSED -> "employment.told.code";
            case CONFIRMED ->
                saved.missing().contains(EmploymentItem.DATA_SHARING_CHOICE)
                        ? "employment.told.confirmed"
                        : "employment.told.missing";
            default -> "employment.told.missing";
        };
    }
}
