/** What checks of all exercises can say, in English; an exercise may say it better under the same id. */
export const en = {
  passed:
    "Correct: `{name}` gave the right answer on {count} cases drawn for this check.",
  "not-defined":
    "There is no function named `{name}` in your code. Define it as `function {name}(…)`, spelt exactly like this.",
  "does-not-run":
    "Your code stops before `{name}` can be called. The message below says where.",
  "timed-out":
    "`{name}` did not finish in time and was stopped. Look for a loop whose condition never becomes false.",
  crashed:
    "The sandbox died while `{name}` ran, most likely out of memory. How long are the arrays that you create?",
  flooded:
    "`{name}` printed more than the page can take and was stopped. Remove the `console.log` inside the loops and check again.",
  stopped: "Stopped before the check was done. Your code has not been judged.",
  unavailable:
    "The sandbox could not be loaded or started, so your code has not been judged. Check the connection and try again.",
  unloaded:
    "A part of the library could not be loaded, so your code has not been judged. Check the connection and try again.",
  threw:
    "Your function threw an error: `{error}`. The case below makes it do so.",
  "returned-not-data":
    "Your function returned something that is not plain data, such as a function. Return an array of rows, each an array of numbers.",
  "returned-too-much":
    "`{name}` returned something that cannot be looked at: too much of it, or an array or object that contains itself. In these cases the output has a few dozen numbers.",
  "returned-nothing":
    "Your function returned nothing (`undefined`). Is there a `return` at its end, and not inside a loop?",
  "returned-number":
    "Your function returned the single number {got}. The output is a matrix: an array of rows, each an array of numbers.",
  "returned-other":
    "Your function returned a value of type `{got}`. The output is a matrix: an array of rows, each an array of numbers.",
  "returned-empty":
    "Your function returned an empty array `[]`: the output has no rows yet.",
  "returned-flat":
    "Your function returned a list of {length} whose element {row} is of type `{got}`. Every element must be a row, that is, an array of numbers.",
  "returned-ragged":
    "Row {row} of your output has {got} elements, row 0 has {first}. All rows of a matrix are equally long.",
  "returned-not-a-number":
    "The element at {at} of your output is `{got}`. That happens when an index points outside an array: what is read there is `undefined`, and sums with it are `NaN`.",
  constant:
    "Your function gave the same answer to all {count} cases, though their inputs differ. The answer must depend on what goes in.",
  "mutates-input":
    "Your function changed its argument `{argument}`. Whoever calls it still needs that array: work on a copy, or read without writing.",
  "aliased-rows":
    "Rows {first} and {second} of your output are one and the same array: a number written into one appears in both. Create a new array for each row.",
  "should-throw":
    "For the case below there is no answer, so the function should throw a `RangeError`. Yours returned something.",
  "throws-other":
    "For the case below there is no answer, and to throw is right; but throw a `RangeError` that says why. Yours threw `{got}`: on purpose, or because something broke on the way?",
  "counts-too-many":
    "The values are right, but it took {gotCount} multiplications; {expectedCount} are enough. Which of the products are thrown away?",
  "counts-too-few":
    "The values are right, but only {gotCount} of {expectedCount} products came from `multiply`. Write `multiply(a, b)` wherever you have `a * b`.",
  "wrong-shape":
    "Your output is {gotShape}; it should be {expectedShape}. Work out one axis at a time for the case below.",
  "wrong-values":
    "The shape {expectedShape} is right, the values are not: at {at} you have {got}, and it should be {expected}. Do the sum of that one window by hand for the case below.",
  "steps-passed": "All correct.",
  "steps-partly": "{right} of {total} correct so far.",
  "steps-next": "Correct. There is one more part below.",
  "steps-empty": "Fill in at least one field, then check.",
  "choice-passed": "Correct.",
  "choice-empty": "Pick an answer, then check.",
  "choice-wrong":
    "Not yet: what you have picked has at least one mistake in it. The reason stands at the option.",
  "choice-missing":
    "What you have picked is right, but something is missing. Look at the other options again.",
  "types-passed":
    "Correct: TypeScript worked out {count} uses of your types, and all came out right.",
  "types-unavailable":
    "The type checker could not be loaded, so your types have not been judged. Check the connection and press Check again.",
  "types-timed-out":
    "TypeScript has not finished with your types in 20 seconds. Is there a type that calls itself without getting smaller?",
  "types-problem":
    "TypeScript already objects to your code: {error} The editor underlines the place.",
  "type-missing":
    "There is no type `{name}` in your code. Define it as `type {name}<…> = …`, spelt exactly like this.",
  "type-parameters": "`{use}` cannot be written with your type: {error}",
  "type-too-deep":
    "`{use}` does not come to an end: the type calls itself again and again. Does what is left get smaller each time, and what stops it?",
  "type-problem": "TypeScript does not accept `{use}`: {error}",
  "type-not-literal":
    "`{use}` comes out as `{got}`, which leaves it open. It should be exactly `{expected}`.",
  "type-wrong": "`{use}` comes out as `{got}`; it should be `{expected}`.",
  "match-passed": "All {total} belong together.",
  "match-partly": "{right} of {total} belong together so far.",
  "match-empty": "Choose for at least one before you check.",
  "answer-prose":
    "“{text}” cannot be read as an answer. Write digits only, for example {example}.",
  "answer-not-integer":
    "{got} is not a whole number. What is asked for is counted, so it has no decimals. If a window does not fit completely, what happens to it?",
  "answer-share": "{got} is a share; the question asks for percent.",
  "answer-rounded": "{got} is close; write more of its digits.",
  "answer-axes":
    "Numbers given: {got}; numbers asked for: {wanted}. Write for example {example}.",
  "answer-too-large":
    "{got} is far too large for this exercise. Is there a digit too many?",
  "answer-negative":
    "{got} cannot be: a length or an amount of padding is never negative.",
  "answer-height-wrong":
    "{got}: the width is right, the height is not. Height uses the first number of every pair.",
  "answer-width-wrong":
    "{got}: the height is right, the width is not. Width uses the second number of every pair.",
  "answer-wrong": "{got} is not right yet. Open a hint if you are stuck.",
} as const;
