package fr.alin.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountDirectory;
import fr.alin.account.OwnAccountService;
import fr.alin.shared.model.MobilePhone;
import fr.alin.web.shared.Messages;

/** account/mine/phone.xhtml: changes the phone number. */
@Named
@RequestScoped
public class OwnPhonePage {

    @Inject
    AccountDirectory directory;

    @Inject
    OwnAccountService service;

    @Inject
    Messages messages;

    private MobilePhone mobile;

    @PostConstruct
    void read() {
        mobile = directory.current().mobile();
    }

    public String change() {
        messages.info(service.changeMobile(mobile) ? "phone.done" : "mine.same");
        return OwnAccountPage.ADDRESS;
    }

    public MobilePhone getMobile() {
        return mobile;
    }

    public void setMobile(MobilePhone mobile) {
        this.mobile = mobile;
    }
}
