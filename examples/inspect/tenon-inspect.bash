# SPDX-License-Identifier: BSL-1.0
#
# Completion of tenon-inspect in bash.
_tenon_inspect() {
    local word=${COMP_WORDS[COMP_CWORD]} k
    for ((k = 1; k < COMP_CWORD; k++)); do
        if [[ ${COMP_WORDS[k]} != -* ]]; then
            local options=--json
            if [[ ${COMP_WORDS[COMP_CWORD - 1]} = --accept ]]; then return; fi
            case ${COMP_WORDS[k]} in
                check) options+=" --shared-types --older-plugins" ;;
                diff) options+=" --accept" ;;
                report) options=--accept ;;
            esac
            if [[ $word = -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word")); fi
            return
        fi
    done
    COMPREPLY=($(compgen -W "show types diff report check list seal --json --help --version" -- "$word"))
}
complete -o default -F _tenon_inspect tenon-inspect
