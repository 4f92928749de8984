package fr.alin.support;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.AccountActService;
import fr.alin.account.model.StatedReason;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.support.event.HelpGiven;
import fr.alin.support.model.HelpQuery;
import fr.alin.support.model.HelpRequest;
import fr.alin.support.model.HelpTemplate;
import fr.alin.support.model.HelpWords;
import fr.alin.support.model.TemplateName;
import fr.alin.support.view.HelpLine;
import fr.alin.support.view.HelpTemplateView;
import fr.alin.support.view.HelpView;

/** What people wrote, for those who answer; and the answers that are often given. */
@Stateless
@RolesAllowed(Role.SUPPORT)
public class HelpDeskService {

    @Inject
    HelpRepository requests;

    @Inject
    HelpListRepository lists;

    @Inject
    AccountActService acts;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<HelpGiven> events;

    @Inject
    Clock clock;

    /** A page of requests. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<HelpLine> list(HelpQuery asked) {
        return lists.list(asked, caller.accountId());
    }

    /** @throws HelpNotFound when there is none with this id */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public HelpView request(long id) {
        return HelpView.of(requests.find(id).orElseThrow(HelpNotFound::new));
    }

    /**
     * Says that the caller answers it.
     *
     * @throws fr.alin.support.model.HelpAnswered when somebody has answered it
     */
    public void take(long id) {
        locked(id).take(caller.accountId());
    }

    /**
     * Answers by mail, and on the page of who has an account; the same answer sent twice leaves once.
     *
     * @throws fr.alin.support.model.HelpAnswered when a colleague has answered it meanwhile
     */
    public void answer(long id, HelpWords answer) {
        var request = locked(id);
        if (request.isAnsweredBy(answer, caller.accountId())) {
            return;
        }
        var now = clock.instant();
        request.answer(answer, caller.accountId(), now);
        var writer = request.writer();
        events.fire(new HelpGiven(id, request.accountId(), writer.email(), writer.language(), answer.value(), now));
    }

    /**
     * Opens the account of who asked, as she agreed.
     *
     * @param reason as she reads it, with the number of her request
     * @return the account
     * @throws HelpNotFound when she did not agree
     */
    public long open(long id, StatedReason reason) {
        var account = requests.find(id).flatMap(HelpRequest::openableAccount).orElseThrow(HelpNotFound::new);
        acts.open(account, reason);
        return account;
    }

    /** By language, then by name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<HelpTemplateView> templates() {
        return requests.templates().stream().map(HelpTemplateView::of).toList();
    }

    /** @throws HelpNotFound when there is none with this id */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public HelpTemplateView template(long id) {
        return HelpTemplateView.of(foundTemplate(id));
    }

    public void addTemplate(TemplateName name, Language language, HelpWords words) {
        requests.add(new HelpTemplate(name, language, words));
    }

    /** @throws HelpNotFound when a colleague has removed it meanwhile */
    public void changeTemplate(long id, TemplateName name, HelpWords words) {
        foundTemplate(id).change(name, words);
    }

    /** @throws HelpNotFound when a colleague has removed it meanwhile */
    public void removeTemplate(long id) {
        requests.remove(foundTemplate(id));
    }

    private HelpRequest locked(long id) {
        return requests.findLocked(id).orElseThrow(HelpNotFound::new);
    }

    private HelpTemplate foundTemplate(long id) {
        return requests.findTemplate(id).orElseThrow(HelpNotFound::new);
    }
}
