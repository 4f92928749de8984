<#assign subject = "AL'in: your housing application has changed accounts">
<@greeting/>
<@p>A person named on social-housing application ${number} imported it into an AL'in account of their own, with the security code sent to the e-mail address known to the registration site. An application has one account: yours no longer shows it.</@p>
<@p>A candidacy not yet sent to the landlord is cancelled; one already sent goes on with the new account.</@p>
<@p>If you are still named on this application, you can import it again: a security code will go to the same e-mail address. If in doubt, turn to the registration site.</@p>
<@action "Open AL'in" link/>
<@signature/>
