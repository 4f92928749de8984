<#assign subject = "AL'in: your application was found, here is your security code">
<@greeting/>
<@p>The registration site was not answering when you entered your unique number. We kept trying: it answers again, and your social housing application ${number} was found. Only this security code is missing, which confirms that it is yours:</@p>
<@secret code/>
<@p>It is valid until ${expires} and works once. Enter it in AL'in.</@p>
<@action "Enter my security code" link/>
<@quiet>This was not you? Give this code to nobody and ignore this message: without the code nothing is imported.</@quiet>
<@signature/>
