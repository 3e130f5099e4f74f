<#import "footer.ftl" as loginFooter>
<#macro username>
  <p class="who">
    <span id="kc-attempted-username">${auth.attemptedUsername}</span>
    <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
  </p>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html class="${properties.kcHtmlClass!}" lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title>${msg("loginTitle", (realm.displayName!''))}</title>
  <link rel="icon" href="${url.resourcesPath}/img/mark.svg" type="image/svg+xml">
  <#list properties.styles?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}"></script>
    </#list>
  </#if>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession, startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
<header class="top">
  <p class="brand" id="kc-header-wrapper"><img src="${url.resourcesPath}/img/mark.svg" width="32" height="32" alt="">${(realm.displayName!'Tirek')}</p>
  <#if realm.internationalizationEnabled && locale.supported?size gt 1>
  <nav class="lang" aria-label="${msg("languages")}">
    <#list ["kk", "ru", "en"] as tag>
      <#list locale.supported?filter(l -> l.languageTag == tag) as l>
    <a href="${l.url}" lang="${tag}" hreflang="${tag}"<#if tag == locale.currentLanguageTag> aria-current="true"</#if>>${l.label}</a>
      </#list>
    </#list>
  </nav>
  </#if>
</header>
<main class="card">
  <h1 id="kc-page-title"><#nested "header"></h1>
  <#if pageId == "login">
  <p class="calm">${msg("calm")}</p>
  </#if>
  <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
  <p class="note note-${message.type}" role="<#if message.type == 'error'>alert<#else>status</#if>">${message.summary}</p>
  </#if>
  <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <#nested "show-username">
    <@username />
  </#if>
  <#if displayRequiredFields>
  <p class="muted">* ${msg("requiredFields")}</p>
  </#if>
  <#nested "form">
  <#if auth?has_content && auth.showTryAnotherWayLink()>
  <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
    <button class="btn btn-q wide" id="try-another-way" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
  </form>
  </#if>
  <#nested "socialProviders">
  <#if displayInfo>
  <div id="kc-info"><#nested "info"></div>
  </#if>
  <@loginFooter.content/>
</main>
<p class="foot">${msg("noAccountHere")}</p>
</body>
</html>
</#macro>
