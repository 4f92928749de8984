package fr.alin.account.model;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A browser known for an account; or, under a fixed digest, all of the account's signed-in sessions. */
@Embeddable
public class DeviceOfAccount implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Digest SIGNED_IN = Digest.of("signed in");

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "device_digest")
    private String deviceDigest;

    protected DeviceOfAccount() {} // for JPA

    private DeviceOfAccount(long accountId, Digest device) {
        this.accountId = accountId;
        this.deviceDigest = device.value();
    }

    public static DeviceOfAccount of(long accountId, KnownDevice device) {
        return new DeviceOfAccount(accountId, Digest.of(device.id()));
    }

    public static DeviceOfAccount signedIn(long accountId) {
        return new DeviceOfAccount(accountId, SIGNED_IN);
    }

    public long accountId() {
        return accountId;
    }

    public String deviceDigest() {
        return deviceDigest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeviceOfAccount same
                && accountId == same.accountId
                && deviceDigest.equals(same.deviceDigest);
    }

    @Override
    public int hashCode() {
        return deviceDigest.hashCode();
    }
}
