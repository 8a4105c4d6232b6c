# Scores a school a line, as `dcs score --quiet`: jq -r -f score.jq --slurpfile criteria SET <SCHOOLS
# All of the rules of qd-4725-2022 (met, proportion, council, standard; no tiers, no levels by the total).

# The groups with what is asked: rows as [id, most in hundredths, whether a document is needed, kind, cap if unmet].
def groups: $criteria[0] | ((.pointStep // 0.5) * 100) as $step | .groups | map({
  step: $step,
  levels: (.levels | del(.provenance) | to_entries | map([((.value.atLeast // .value.above + 0.01) * 100 | round), (.key | tonumber)])),
  rows: [.criteria[] | if .items then .items[] else . end
    | [.id, (.maxPoints // 0) * 100, .evidence.required, .rule.kind, .whenUnmet.levelAtMost]]});

def points($answer; $row; $step):
  if $answer.points != null then $answer.points * 100 | round
  elif $row[3] == "met" and $answer.met then $row[1]
  elif $row[3] == "proportion" and ($answer.whole // 0) > 0 and $answer.part != null
  then ($row[1] * $answer.part / ($answer.whole * $step) | floor) * $step
  else 0 end;

# Points and the level that unmet conditions allow.
def result($answers): .step as $step | reduce .rows[] as $row ([0, 99];
  ($answers[$row[0]]) as $answer
  | ($row[2] != true or ($answer.documents // [] | length > 0)) as $documented
  | if $row[4] != null then if $answer.met and $documented then . else .[1] = ([.[1], $row[4]] | min) end
    elif $answer != null and $documented then .[0] += points($answer; $row; $step)
    else . end);

# The highest level whose first points are reached.
def level($levels): . as $points | reduce $levels[] as $step (1; if $points >= $step[0] then $step[1] else . end);

groups as $groups | inputs
| .answers as $answers
| [$groups[] | .levels as $levels | result($answers) | {points: .[0], level: ([(.[0] | level($levels)), .[1]] | min)}] as $results
| "\($results | map(.level) | min)\t\($results | map(.points / 100 | tostring | sub("\\."; ",")) | join("; "))\t\(.school.name), \(.schoolYear)"
