# shellcheck shell=bash
# What the commands at the top level share. Sourced, never run.

set -euo pipefail

CALLED_FROM=$PWD
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
WORK="$ROOT/.anxin"
JAVA_VERSION_NEEDED=25

say() { printf '%s\n' "$*"; }

# The first sentence says what is wrong, the others what to do about it.
die() {
    printf '✗ %s\n' "$1" >&2
    [ $# -eq 1 ] || printf '  %s\n' "${@:2}" >&2
    exit 1
}

# A path as its caller meant it.
absolute() {
    case $1 in
        /*) printf '%s\n' "$1" ;;
        *) printf '%s\n' "$CALLED_FROM/$1" ;;
    esac
}

is_root() { [ "$(id -u)" -eq 0 ]; }

has() { command -v "$1" >/dev/null 2>&1; }

# Runs apt-get: as root, or by sudo where it asks nothing; fails where neither goes.
apt() {
    has apt-get || return 1
    if is_root; then
        env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" >/dev/null
    else
        has sudo && sudo -n env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" >/dev/null 2>&1
    fi
}

# Fetches the index of packages once a run.
INDEX_FETCHED=false
fetch_index() {
    $INDEX_FETCHED || apt update || true
    INDEX_FETCHED=true
}

install_packages() {
    say "正在安装 $* … Installing …"
    fetch_index
    apt install -y --no-install-recommends "$@" \
        || die "未能安装，请由管理员执行：apt-get install $*" "Could not install; please run: apt-get install $*"
}

# ── Java ────────────────────────────────────────────────────────────────────────────────────────

java_version_of() {
    local release="$1/release"
    if [ -r "$release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release"
    elif [ -x "$1/bin/java" ]; then
        "$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p'
    fi
}

is_our_jdk() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ "$(java_version_of "$1")" = "$JAVA_VERSION_NEEDED" ]
}

search_jdk() {
    local home
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/java/* /opt/*jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [ -n "$home" ] && is_our_jdk "$home"; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    if has javac; then
        home=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
        if is_our_jdk "$home"; then
            printf '%s\n' "$home"
            return 0
        fi
    fi
    return 1
}

# Sets JAVA_HOME to a JDK 25, and installs one where the distribution offers it.
need_java() {
    local found package=openjdk-$JAVA_VERSION_NEEDED-jdk-headless
    if ! found=$(search_jdk); then
        fetch_index
        if has apt-cache && [ -n "$(apt-cache search --names-only "^$package\$" 2>/dev/null)" ]; then
            install_packages "$package"
        fi
        found=$(search_jdk) || die \
            "没有找到 JDK $JAVA_VERSION_NEEDED。请安装后重试：" \
            "  · Debian 13、Ubuntu 25.10 及以后：apt-get install $package" \
            "  · 其他系统：Eclipse Temurin $JAVA_VERSION_NEEDED（adoptium.net），解压到 /opt 或 /usr/lib/jvm，或设置 JAVA_HOME" \
            "No JDK $JAVA_VERSION_NEEDED was found in JAVA_HOME, /usr/lib/jvm or /opt. Install the package above, or Eclipse Temurin."
    fi
    export JAVA_HOME=$found
}

need_maven() {
    has mvn && return
    install_packages maven
}

# ── Building ────────────────────────────────────────────────────────────────────────────────────

# One line for all that the jar is made of: names, sizes and times.
fingerprint() {
    (
        cd "$ROOT"
        find pom.xml ./*/pom.xml ./*/src/main -type f -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum | cut -d' ' -f1
    )
}

# Notes what the jar was made of, so that it is made again only when that changes.
mark_built() { fingerprint >"$ROOT/app-web/target/anxin.stamp"; }

build_if_needed() {
    local jar="$ROOT/app-web/target/anxin.jar" stamp="$ROOT/app-web/target/anxin.stamp"
    if [ -f "$jar" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(fingerprint)" ]; then
        return
    fi
    need_maven
    mkdir -p "$WORK"
    say "正在构建（首次约需几分钟，之后只在源码变动时构建）… Building …"
    if ! (cd "$ROOT" && mvn -B -ntp -DskipTests -Dspotless.check.skip=true package) >"$WORK/build.log" 2>&1; then
        tail -n 40 "$WORK/build.log" >&2
        die "构建失败，完整记录见 $WORK/build.log" "The build failed; see $WORK/build.log"
    fi
    mark_built
}

# Unpacks the jar, which then starts twice as fast and can use a cache of loaded classes.
extract_if_needed() {
    local jar="$ROOT/app-web/target/anxin.jar" app="$WORK/app"
    if [ -f "$app/anxin.jar" ] && [ "$app/extracted" -nt "$jar" ]; then
        return
    fi
    rm -rf "$app.new"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app.new" >/dev/null
    touch "$app.new/extracted"
    rm -rf "$app"
    mv "$app.new" "$app"
}

# The runnable application: given by an installation as $ANXIN_APP, else built from the sources beside.
need_application() {
    need_java
    if [ -n "${ANXIN_APP:-}" ]; then
        APP=$ANXIN_APP
        [ -f "$APP/anxin.jar" ] || die "ANXIN_APP=$APP 中没有 anxin.jar。" "There is no anxin.jar in ANXIN_APP=$APP."
        return
    fi
    build_if_needed
    extract_if_needed
    APP="$WORK/app"
}
