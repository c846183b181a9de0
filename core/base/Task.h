// UniqueFunction: std::function for callables that can only be moved (C++23 has std::move_only_function).
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace belfry {

template<typename Signature>
class UniqueFunction;

template<typename R, typename... Args>
class UniqueFunction<R(Args...)> {
public:
    UniqueFunction() = default;
    template<typename F>
        requires(!std::is_same_v<std::remove_cvref_t<F>, UniqueFunction> && std::is_invocable_r_v<R, F &, Args...>)
    UniqueFunction(F &&callable) : m_callable(std::make_unique<Holder<std::decay_t<F>>>(std::forward<F>(callable)))
    {
    }

    explicit operator bool() const noexcept { return m_callable != nullptr; }
    R operator()(Args... args) { return m_callable->call(std::forward<Args>(args)...); }

private:
    struct Callable {
        virtual ~Callable() = default;
        virtual R call(Args... args) = 0;
    };
    template<typename F>
    struct Holder final : Callable {
        explicit Holder(F f) : function(std::move(f)) {}
        R call(Args... args) override { return function(std::forward<Args>(args)...); }
        F function;
    };
    std::unique_ptr<Callable> m_callable;
};

using Task = UniqueFunction<void()>;

} // namespace belfry
