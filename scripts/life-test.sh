#!/usr/bin/env bash
# The life of an installation, from the first start on an empty folder over stops, kills and a restore to the next start.
# shellcheck source=scripts/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

PORT=${ANXIN_TEST_PORT:-18080}
HOME_OF_TEST=$(mktemp -d "${TMPDIR:-/tmp}/anxin-life.XXXXXX")
DATA="$HOME_OF_TEST/data"
OUT="$HOME_OF_TEST/out"
export ANXIN_KEY_FILE="$HOME_OF_TEST/keys/encryption.keys" ANXIN_NO_CACHE=1
# A killed application's jobs are taken up after four of these.
export ANXIN_JOBS_HEARTBEAT=2s
STARTER=''
AS=()
PAYMENTS=100000
PAYMENTS_SHOWN=100,000
RUN=''

need_application
export ANXIN_APP=$APP

say_step() { say "· $*"; }

fail() {
    cat "$OUT" 2>/dev/null || true
    tail -n 30 "$DATA/log/anxin.log" 2>/dev/null || true
    die "$@"
}

# Everything of the test that still runs: the application by its lock file, its PostgreSQL by its pid file.
application() { cat "$DATA/anxin.lock"; }
postmaster() { head -n 1 "$DATA/postgres/postmaster.pid"; }
runs() { kill -0 "$1" 2>/dev/null; }

clean_up() {
    [ -z "$STARTER" ] || kill "$STARTER" 2>/dev/null || true
    wait || true
    rm -rf "$HOME_OF_TEST"
}
trap clean_up EXIT

launch() {
    : >"$OUT"
    "${AS[@]}" "$ROOT/start" --port "$PORT" --data "$DATA" "$@" >"$OUT" 2>&1 &
    STARTER=$!
}

is_up() { curl -fsS -m 10 -o /dev/null "http://localhost:$PORT/login" 2>/dev/null; }

until_up() {
    local _
    for _ in $(seq 900); do
        grep -q '已启动' "$OUT" && is_up && return
        runs "$STARTER" || fail "./start ended"
        sleep 0.2
    done
    fail "./start did not answer in time"
}

stop() {
    kill -TERM "$STARTER"
    wait "$STARTER" || fail "./start did not end well"
    grep -q '已停止' "$OUT" || fail "./start did not say that it stopped"
    [ ! -f "$DATA/postgres/postmaster.pid" ] || fail "PostgreSQL was left running"
    STARTER=''
}

rows_of() { sed -n 's/.* \([0-9]*\) 行 rows.*/\1/p' "$1"; }

jar="$HOME_OF_TEST/cookies"

log_in() {
    local token
    rm -f "$jar"
    token=$(curl -fsS -c "$jar" "http://localhost:$PORT/login" | sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' | head -n 1)
    curl -fsS -b "$jar" -c "$jar" -o /dev/null -w '%{redirect_url}' "http://localhost:$PORT/login" \
        --data-urlencode "_csrf=$token" -d username="$1" --data-urlencode password="$2"
}

# A page as the one sees it who logged in last.
page() { curl -fsS -b "$jar" "http://localhost:$PORT$1"; }

# Sends a form; prints the answer's status and where it leads to.
submit() {
    local path=$1 token
    token=$(page / | sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' | head -n 1)
    curl -sS -b "$jar" -o "$HOME_OF_TEST/answer" -w '%{http_code} %{redirect_url}' -H "X-CSRF-TOKEN: $token" \
        "http://localhost:$PORT$path" "${@:2}"
}

upload_payouts() { submit /imports -F kind=bank-payout -F "file=@$HOME_OF_TEST/payouts.csv"; }

# Looks at the run's page until it shows something.
until_run_shows() {
    local _
    for _ in $(seq 600); do
        page "$RUN" >"$HOME_OF_TEST/run" 2>/dev/null || true
        if grep -q "$1" "$HOME_OF_TEST/run"; then
            return
        fi
        sleep 0.1
    done
    fail "the run never showed $1"
}

notices_of_the_file() {
    page "/wage-accounts/notices?q=$ACCOUNT&month=$MONTH" | grep -o '/wage-accounts/notices/[0-9a-f-]\{36\}' | sort -u || true
}

a_large_file_is_checked() {
    say_step "a bank's clerk uploads $PAYMENTS payments"
    local answer
    [[ $(log_in gonghang Anxin-demo-2026) != *login* ]] || fail "gonghang could not log in"
    ACCOUNT=$(page '/wage-accounts?state=REGISTERED' | sed -n 's/.*href="\/wage-accounts\/[0-9a-f-]\{36\}"[^>]*>\([0-9]*\)<.*/\1/p' | head -n 1)
    MONTH=$(TZ=Asia/Shanghai date +%Y-%m)
    [ -z "$(notices_of_the_file)" ] || fail "$ACCOUNT has a notice of $MONTH already"
    awk -v account="$ACCOUNT" -v day="$MONTH-01" -v lines=$PAYMENTS 'BEGIN {
        print "专户账号,批次号,流水号,日期,姓名,卡号,金额,结果"
        for (i = 1; i <= lines; i++) printf "%s,P1,%06d,%s,工人%d（示例）,6217%015d,4321.00,成功\n", account, i, day, i, i
    }' >"$HOME_OF_TEST/payouts.csv"
    answer=$(upload_payouts)
    [[ $answer == "302 "*/imports/* ]] || fail "the file was not taken: $answer"
    RUN=/imports/${answer##*/}
    until_run_shows "id=\"sound-count\">$PAYMENTS_SHOWN<"
}

# Bytes of all tables that outlive a crash: not of temporary ones (t…), nor of unlogged ones (with an …_init beside).
size_of_books() {
    find "$DATA/postgres/base" -type f -printf '%f %s\n' | awk '
        { name = $1; sub(/\..*/, "", name) }
        name ~ /^[0-9]+_init$/ { sub(/_init/, "", name); unlogged[name] }
        name ~ /^[0-9]+$/ { size[name] += $2 }
        END { for (name in size) if (!(name in unlogged)) sum += size[name]; print sum }'
}

# The clerk confirms; comes back when the first lines have reached the books, before the last has.
until_half_posted() {
    local version before _
    page "$RUN" >"$HOME_OF_TEST/run"
    grep -q '看不到前几行' "$HOME_OF_TEST/run" || fail "the staged rows outlived a crash of PostgreSQL"
    version=$(sed -n 's/.*name="version" value="\([0-9]*\)".*/\1/p' "$HOME_OF_TEST/run" | head -n 1)
    before=$(size_of_books)
    [[ $(submit "$RUN/posting" -d "version=$version" -d mode=ALL_OR_NOTHING) == 302* ]] || fail "it was not confirmed"
    for _ in $(seq 3000); do
        [ "$(size_of_books)" -le $((before + 4194304)) ] || return 0
        sleep 0.02
    done
    fail "nothing was posted"
}

posted_once() {
    local answer notices
    answer=$(upload_payouts)
    [ "$answer" = "422 " ] || fail "the same file was taken again: $answer"
    until_run_shows "id=\"posted-count\">$PAYMENTS_SHOWN<"
    notices=$(notices_of_the_file)
    [ "$(wc -l <<<"$notices")" = 1 ] || fail "not one notice, but: $notices"
    page "$notices" >"$HOME_OF_TEST/notice"
    grep -q ">$PAYMENTS 笔<" "$HOME_OF_TEST/notice" || fail "not each payment is there once"
    answer=$(upload_payouts)
    [ "$answer" = "422 " ] || fail "the same file was taken again: $answer"
    grep -q '不能重复导入' "$HOME_OF_TEST/answer" || fail "the refusal of the same file is not clear"
}

first_start_then_second() {
    say_step "first start on an empty folder"
    launch
    until_up
    grep -q 'jiancha' "$OUT" || fail "the demo accounts were not printed"
    grep -q '已生成个人信息加密密钥' "$OUT" || fail "nobody was told to back the key up"
    [[ $(log_in jiancha Anxin-demo-2026) != *login* ]] || fail "jiancha could not log in"

    say_step "a second application on the same folder is refused"
    local second="$HOME_OF_TEST/second"
    if "$ROOT/start" --port $((PORT + 1)) --data "$DATA" >"$second" 2>&1; then
        fail "two applications ran on one folder"
    fi
    [ -z "${1:-}" ] || return 0
    grep -q '正被另一个安薪程序使用' "$second" || { cat "$second" && fail "the refusal is not clear"; }
    is_up || fail "the first application suffered from the second"
}

recoveries() {
    say_step "kill -9 of PostgreSQL: the application brings it back by itself"
    kill -KILL "$(postmaster)"
    sleep 1
    for _ in $(seq 300); do
        is_up && break
        sleep 0.2
    done
    is_up || fail "the application did not come back"

    say_step "kill -9 of the application${RUN:+ in the middle of a posting}: the next start stops the orphan and recovers"
    local orphan
    [ -z "$RUN" ] || until_half_posted
    orphan=$(postmaster)
    kill -KILL "$(application)"
    wait "$STARTER" 2>/dev/null && fail "./start hid that the application was killed"
    runs "$orphan" || fail "there was no orphan to recover from"
    launch
    until_up
    ! runs "$orphan" || fail "the orphan still runs"
    if [ -n "$RUN" ]; then
        say_step "the posting begins again by itself, and each payment is there once"
        posted_once
        RUN=''
    fi

    say_step "kill -9 of both"
    orphan=$(postmaster)
    kill -KILL "$(application)" "$orphan"
    wait "$STARTER" 2>/dev/null || true
    launch
    until_up
}

backup_and_restore() {
    say_step "backup while it runs, restore into an empty folder"
    "$ROOT/backup" --data "$DATA" "$HOME_OF_TEST/running.zip" >"$HOME_OF_TEST/backup.out" || fail "the backup failed"
    [[ $(log_in shenhe Anxin-demo-2026) != *login* ]] || fail "shenhe could not log in after the recoveries"
    stop
    "$ROOT/restore" --data "$HOME_OF_TEST/restored" "$HOME_OF_TEST/running.zip" >"$HOME_OF_TEST/restore.out" \
        || { cat "$HOME_OF_TEST/restore.out" && fail "the restore failed"; }
    "$ROOT/backup" --data "$HOME_OF_TEST/restored" "$HOME_OF_TEST/again.zip" >"$HOME_OF_TEST/again.out" \
        || fail "the second backup failed"
    [ "$(rows_of "$HOME_OF_TEST/backup.out")" = "$(rows_of "$HOME_OF_TEST/again.out")" ] || fail "rows were lost"

    say_step "the restored folder is refused with another key and opens with its own"
    DATA="$HOME_OF_TEST/restored"
    mv "$ANXIN_KEY_FILE" "$ANXIN_KEY_FILE.away"
    launch
    wait "$STARTER" && fail "it started without its keys"
    grep -q '没有这把密钥' "$OUT" || fail "the refusal for the missing key is not clear"
    mv "$ANXIN_KEY_FILE.away" "$ANXIN_KEY_FILE"
    launch
    until_up
    [[ $(log_in yaoli Anxin-demo-2026) != *login* ]] || fail "yaoli could not log in after the restore"
    stop
}

without_demo() {
    say_step "without demo data the one-time set-up link is printed"
    DATA="$HOME_OF_TEST/plain"
    launch --no-demo
    until_up
    grep -q 'http://localhost:[0-9]*/setup/' "$OUT" || fail "no set-up link was printed"
    [[ $(log_in jiancha Anxin-demo-2026) == *login* ]] || fail "a demo account opens without demo mode"
    stop
}

# The other kind of account: an ordinary one where the test runs as root.
as_an_ordinary_user() {
    is_root || return 0
    has setpriv || return 0
    say_step "the same as an ordinary user"
    local nobody="$HOME_OF_TEST/nobody"
    mkdir -p "$nobody/product/.anxin"
    cp -r "$ROOT/start" "$ROOT/scripts" "$nobody/product/"
    cp -r "$APP" "$nobody/app"
    chown -R 65534:65534 "$nobody"
    chmod 755 "$HOME_OF_TEST"
    ROOT="$nobody/product"
    DATA="$nobody/data"
    export HOME="$nobody" ANXIN_APP="$nobody/app" ANXIN_KEY_FILE="$nobody/keys/encryption.keys"
    AS=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    first_start_then_second as-another-user
    recoveries
    stop
}

first_start_then_second
a_large_file_is_checked
recoveries
backup_and_restore
without_demo
as_an_ordinary_user
say "✓ ./start, ./backup and ./restore keep their promises."
