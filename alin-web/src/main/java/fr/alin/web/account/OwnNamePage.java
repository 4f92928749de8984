package fr.alin.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountDirectory;
import fr.alin.account.OwnAccountService;
import fr.alin.account.Rename;
import fr.alin.account.model.HolderName;
import fr.alin.account.model.NameChangeReason;
import fr.alin.shared.model.Civility;
import fr.alin.web.shared.CurrentUser;
import fr.alin.web.shared.Messages;

/** account/mine/name.xhtml: changes the name after marriage, a typing mistake or a change of civil status. */
@Named
@RequestScoped
public class OwnNamePage {

    @Inject
    AccountDirectory directory;

    @Inject
    OwnAccountService service;

    @Inject
    CurrentUser user;

    @Inject
    Messages messages;

    @Inject
    NameRefusal refusal;

    private Civility civility;
    private String birthName;
    private String usageName;
    private String firstName;
    private NameChangeReason reason;
    private String password = "";

    @PostConstruct
    void read() {
        var holder = directory.current();
        civility = holder.civility();
        birthName = holder.birthName();
        usageName = holder.usageName();
        firstName = holder.firstName();
    }

    public String rename() {
        var name = new HolderName(birthName, usageName, firstName);
        return refusal.accepts(() -> rename(name)) ? OwnAccountPage.ADDRESS : null;
    }

    private void rename(HolderName name) {
        if (service.rename(new Rename(civility, name, reason, password))) {
            user.greetAs(directory.current().greeting());
            messages.info("name.done");
        } else {
            messages.info("mine.same");
        }
    }

    public Civility[] getCivilities() {
        return Civility.values();
    }

    public NameChangeReason[] getReasons() {
        return NameChangeReason.values();
    }

    public Civility getCivility() {
        return civility;
    }

    public void setCivility(Civility civility) {
        this.civility = civility;
    }

    public String getBirthName() {
        return birthName;
    }

    public void setBirthName(String birthName) {
        this.birthName = birthName;
    }

    public String getUsageName() {
        return usageName;
    }

    public void setUsageName(String usageName) {
        this.usageName = usageName;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public NameChangeReason getReason() {
        return reason;
    }

    public void setReason(NameChangeReason reason) {
        this.reason = reason;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
