package fr.alin.web.support;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountActService;
import fr.alin.account.view.AccountActLine;

/** What members of staff did to the reader's own account, on account/mine.xhtml. */
@Named
@RequestScoped
public class OwnActsPart {

    @Inject
    AccountActService service;

    private List<AccountActLine> acts;

    public List<AccountActLine> getActs() {
        if (acts == null) {
            acts = service.own();
        }
        return acts;
    }
}
