package fr.alin.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountNotOpened;
import fr.alin.account.AccountSupportService;
import fr.alin.housingapplication.importing.ApplicationSupportService;
import fr.alin.web.shared.Messages;

/** What support does for the person on support/person.xhtml. */
@Named
@RequestScoped
public class PersonActs {

    @Inject
    AccountSupportService accounts;

    @Inject
    ApplicationSupportService applications;

    @Inject
    PersonPage page;

    @Inject
    Messages messages;

    public String mailLink() {
        return act("person.link.done", () -> accounts.mailLink(page.getId()));
    }

    public String mailCode() {
        return act("person.code.done", () -> applications.mailCode(page.getId()));
    }

    public String unlock() {
        return act("person.unlock.done", () -> accounts.unlock(page.getId()));
    }

    public String endSessions() {
        return act("person.sessions.done", () -> accounts.endSessions(page.getId()));
    }

    /** When the person has been open for too long meanwhile, the next page asks for a reason again. */
    private String act(String words, Runnable work) {
        try {
            work.run();
            messages.info(words);
        } catch (AccountNotOpened closed) {
            messages.errorOnNextPage("error." + closed.code());
        }
        return PersonPage.HERE + "&id=" + page.getId();
    }
}
