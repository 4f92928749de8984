package fr.alin.support.view;

import java.util.List;
import java.util.Optional;

import fr.alin.account.view.AccountActLine;
import fr.alin.account.view.AccountState;
import fr.alin.candidacy.view.CandidacyState;
import fr.alin.housingapplication.view.ApplicationState;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.shared.outbox.MailLine;

/**
 * All that support sees of a person.
 *
 * @param application empty before the import
 * @param importing an import, confirmation or update in progress
 * @param mails the latest first
 * @param acts what members of staff did to the account, the latest first
 */
public record SupportedPerson(
        AccountState account,
        Optional<ApplicationState> application,
        Optional<ImportView> importing,
        List<CandidacyState> candidacies,
        List<MailLine> mails,
        List<AccountActLine> acts) {}
