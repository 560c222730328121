using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>A register that an office makes itself.</summary>
public class DefinisiBaruModel(
    KonteksPd konteks, KonteksRegister register, DefinisiRegisterStore store, RegisterStore baris, IngatanDefinisi ingatan, IDrafIsian draf, WaktuSetempat waktu)
    : HalamanDefinisi(konteks, register, store, baris, ingatan, draf, waktu);
