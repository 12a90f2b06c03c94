import { LanguageSupport } from "@codemirror/language";
import { typescriptLanguage } from "@codemirror/lang-javascript";
import { styleTags, tags } from "@lezer/highlight";

/** TypeScript; what stands after `new` is coloured as a call, as on the page. */
export const language = typescriptLanguage.configure({
  props: [
    styleTags({
      "NewExpression/VariableName": tags.function(tags.variableName),
      "NewExpression/MemberExpression/PropertyName": tags.function(
        tags.propertyName,
      ),
    }),
  ],
});

export const languageSupport = new LanguageSupport(language);
