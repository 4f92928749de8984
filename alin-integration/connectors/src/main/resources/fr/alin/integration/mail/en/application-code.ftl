<#assign subject = "AL'in: your security code">
<@greeting/>
<@p>Someone has asked to import your social housing application ${number} into AL'in. This security code confirms that the application is yours:</@p>
<@secret code/>
<@p>It is valid until ${expires} and works once. Enter it in AL'in.</@p>
<@action "Enter my security code" link/>
<@quiet>This was not you? Give this code to nobody and ignore this message: without the code nothing is imported.</@quiet>
<@signature/>
