using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Akun;

/// <summary>A user with what is needed to sign in. Written back by <see cref="PenggunaStore.SimpanAsync"/>.</summary>
public sealed class Pengguna
{
    /// <summary>Key of the pemerintah daerah; of the first administrator it is known only when both are made.</summary>
    public string Pemda { get; set; } = "";

    /// <summary>Identifier; never changes.</summary>
    public string Id { get; init; } = "";

    /// <summary>Name to sign in with, as typed.</summary>
    public string NamaPengguna { get; set; } = "";

    /// <summary>Name to sign in with, in the one form that is compared.</summary>
    public string NamaNormal { get; set; } = "";

    /// <summary>Name of the person.</summary>
    public string Nama { get; set; } = "";

    /// <summary>Where reminders go; empty: nowhere.</summary>
    public string Surel { get; set; } = "";

    /// <summary>The official that this user is; empty: none.</summary>
    public string Pejabat { get; init; } = "";

    /// <summary>Hash of the password; empty: none yet.</summary>
    public string Sandi { get; set; } = "";

    /// <summary>Security stamp: changes with everything that must end sessions.</summary>
    public string Stempel { get; set; } = "";

    /// <summary>Key of the one-time codes (base32); empty: none.</summary>
    public string KunciTotp { get; set; } = "";

    /// <summary>Whether one-time codes are asked for.</summary>
    public bool DuaLangkah { get; set; }

    /// <summary>Digests of the recovery codes left, separated by spaces.</summary>
    public string KodePemulihan { get; set; } = "";

    /// <summary>Whether the user may sign in.</summary>
    public bool Aktif { get; init; } = true;

    /// <summary>Made when.</summary>
    public string Dibuat { get; init; } = "";

    /// <summary>Last signed in when; empty: never.</summary>
    public string MasukTerakhir { get; init; } = "";

    /// <summary>Counts the changes of what administrators edit.</summary>
    public int Revisi { get; init; }

    /// <summary>Counts the changes of what one signs in with.</summary>
    public int Cap { get; set; }

    /// <summary>How many recovery codes are left.</summary>
    public int SisaKodePemulihan => KodePemulihan.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>A new user, not yet in the store.</summary>
    public static Pengguna Baru(string pemda, string namaPengguna, string nama, DateTimeOffset saat, string pejabat = "")
    {
        ArgumentNullException.ThrowIfNull(namaPengguna);
        ArgumentNullException.ThrowIfNull(nama);
        return new Pengguna
        {
            Pemda = pemda, Id = Rahasia.Id(), NamaPengguna = namaPengguna.Trim(), NamaNormal = PenggunaStore.Normal(namaPengguna), Nama = nama.Trim(), Pejabat = pejabat,
            Stempel = Rahasia.Stempel(), Dibuat = SaatUtc.Tulis(saat), Cap = 1, Revisi = 1,
        };
    }

    /// <summary>Name of the user's object in events.</summary>
    public static string Objek(string id) => $"pengguna/{id}";
}

/// <summary>A passkey of a user.</summary>
public sealed class KunciSandi
{
    /// <summary>Key of the pemerintah daerah.</summary>
    public string Pemda { get; init; } = "";

    /// <summary>Whose.</summary>
    public string Pengguna { get; init; } = "";

    /// <summary>Identifier of the credential (base64url).</summary>
    public string Kredensial { get; init; } = "";

    /// <summary>Name that the user gave.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Public key and counters, as the caller writes them.</summary>
    public string Data { get; init; } = "";

    /// <summary>Made when.</summary>
    public string Dibuat { get; init; } = "";
}
