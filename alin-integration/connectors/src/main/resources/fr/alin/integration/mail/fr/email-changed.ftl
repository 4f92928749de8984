<#assign subject = "AL'in : votre adresse e-mail a été changée">
<@greeting/>
<@p>Votre compte AL'in est passé à l'adresse ${email}, comme les deux boîtes mail l'ont confirmé. Ce message est le dernier que cette boîte reçoit.</@p>
<@p>Vous n'avez rien confirmé ? Quelqu'un lit votre courrier : changez le mot de passe de votre messagerie, puis appelez-nous.</@p>
<@action "Besoin d'aide" link/>
<@signature/>
