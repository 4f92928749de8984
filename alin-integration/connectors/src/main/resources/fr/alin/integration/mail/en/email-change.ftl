<#assign subject = "AL'in: accept or refuse the change of your address">
<@greeting/>
<@p>Your AL'in account is to move to another e-mail address: ${email}</@p>
<@p>It was you? Confirm it here, then in the mailbox of the new address. Until both have confirmed, nothing changes.</@p>
<@p>It was not you? Follow the same link and refuse, then change your password: somebody knows it.</@p>
<@action "Confirm or refuse" link/>
<@p>This link expires in ${hours} hours.</@p>
<@signature/>
